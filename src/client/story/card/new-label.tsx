import { useLanguage } from '#client/language/language.ts';
import { useIsRead, useLastVisit, useSeenReports } from '#client/reader/memory.ts';
import type { StoryId } from '#dataset/values.ts';
import styles from './new-label.module.css';

type NewLabelProps = {
  /** `publishedAt` is empty if the date is uncertain. */
  story: { id: StoryId; publishedAt: string; coverageSummary: { reports: number } };
};

/**
 * Marks a story that is new since the reader's last visit, until it is read; later, says how many
 * reports came since the reader saw it: `+6 reports`
 */
export function NewLabel({ story }: NewLabelProps) {
  const { newStory, reportCount, textsTag } = useLanguage();
  const isRead = useIsRead(story.id);
  const lastVisit = useLastVisit();
  const isNew = lastVisit !== null && !isRead && Date.parse(story.publishedAt) > lastVisit;
  const seen = useSeenReports(story.id);
  const { reports } = story.coverageSummary;
  if (seen !== null && reports > seen) {
    return (
      <span className={styles.new} lang={textsTag}>
        +{reportCount(reports - seen)}
      </span>
    );
  }
  return (
    isNew && (
      <span className={styles.new} lang={textsTag}>
        {newStory}
      </span>
    )
  );
}
