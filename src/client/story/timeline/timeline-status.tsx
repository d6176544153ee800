import { formatTimestampInYear } from '#client/language/dates.ts';
import { useLanguage } from '#client/language/language.ts';
import { useStoryTexts } from '#client/language/texts/use-story-texts.ts';
import { QuietButton } from '#client/ui/buttons/quiet-button.tsx';
import type { TimelineEntry } from './timeline-entries.ts';
import styles from './timeline-status.module.css';

type TimelineStatusProps = {
  asOf: TimelineEntry | undefined;
  isNarrowed: boolean;
  shown: number;
  of: number;
  onAll: () => void;
  timeZone: string;
};

/** Says what part of a timeline is shown, if it isn't all of it, and how to step through it. */
export function TimelineStatus(props: TimelineStatusProps) {
  const { asOf, isNarrowed, shown, of, onAll, timeZone } = props;
  const language = useLanguage();
  const texts = useStoryTexts();
  const parts = [
    isNarrowed && asOf === undefined && language.reportCount(shown),
    asOf !== undefined &&
      texts.asItStood(formatTimestampInYear(asOf.publishedAt, timeZone, language), shown, of),
  ].filter((part) => part !== false);
  return (
    <div className={styles.status} lang={language.textsTag}>
      <p role="status">{parts.join(' ')}</p>
      {asOf !== undefined && (
        <>
          <p>{texts.howToStep}</p>
          <QuietButton onClick={onAll}>{language.allReports(of)}</QuietButton>
        </>
      )}
    </div>
  );
}
