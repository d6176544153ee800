import { useLanguage } from '#client/language/language.ts';
import { useStoryTexts } from '#client/language/texts/use-story-texts.ts';
import type { TimelineEntry } from './timeline-entries.ts';
import type { TimelineView } from './use-timeline-view.ts';
import styles from './view-buttons.module.css';

type ViewButtonsProps = {
  entries: readonly TimelineEntry[];
  view: TimelineView;
  isAsOf: boolean;
  /** Null if there is no plot to step through. */
  onAsOf: ((isOn: boolean) => void) | null;
};

/** Fewer headlines than these are compared at a glance. */
const worthComparing = 3;

/** Switches how a timeline is shown. Without scripts, there are none. */
export function ViewButtons({ entries, view, isAsOf, onAsOf }: ViewButtonsProps) {
  const { timeline, textsTag } = useLanguage();
  const texts = useStoryTexts();
  const hasExcerpts = entries.some(({ excerpt, isMain }) => excerpt !== '' && !isMain);
  const canCompare = entries.length >= worthComparing;
  if (!(hasExcerpts || canCompare || onAsOf !== null)) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons, not fields of a form
    <div aria-label={timeline} className={styles.buttons} lang={textsTag} role="group">
      {canCompare && (
        <button
          aria-pressed={view.isComparing}
          className={styles.button}
          onClick={() => view.setComparing(!view.isComparing)}
          type="button"
        >
          {texts.compareHeadlines}
        </button>
      )}
      {hasExcerpts && (
        <button
          aria-pressed={view.hasExcerpts}
          className={styles.button}
          data-action="excerpts"
          onClick={() => view.setExcerpts(!view.hasExcerpts)}
          type="button"
        >
          {texts.excerpts}
        </button>
      )}
      {onAsOf !== null && (
        <button
          aria-pressed={isAsOf}
          className={styles.button}
          onClick={() => onAsOf(!isAsOf)}
          type="button"
        >
          {texts.asOf}
        </button>
      )}
    </div>
  );
}
