import { useLanguage } from '#client/language/language.ts';
import { useStoryTexts } from '#client/language/texts/use-story-texts.ts';
import { SwitchButton } from '#client/ui/buttons/switch-button.tsx';
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
        <SwitchButton isOn={view.isComparing} onClick={() => view.setComparing(!view.isComparing)}>
          {texts.compareHeadlines}
        </SwitchButton>
      )}
      {hasExcerpts && (
        <SwitchButton
          action="excerpts"
          isOn={view.hasExcerpts}
          onClick={() => view.setExcerpts(!view.hasExcerpts)}
        >
          {texts.excerpts}
        </SwitchButton>
      )}
      {onAsOf !== null && (
        <SwitchButton isOn={isAsOf} onClick={() => onAsOf(!isAsOf)}>
          {texts.asOf}
        </SwitchButton>
      )}
    </div>
  );
}
