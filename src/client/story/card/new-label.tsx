import { useLanguage } from '#client/language/language.ts';
import { useIsRead, useLastVisit } from '#client/reader/memory.ts';
import type { StorySummary } from '#dataset/list.ts';
import styles from './new-label.module.css';

type NewLabelProps = { story: Pick<StorySummary, 'id' | 'publishedAt'> };

/** Marks a story that is new since the reader's last visit, until it is read. */
export function NewLabel({ story }: NewLabelProps) {
  const { newStory } = useLanguage();
  const isRead = useIsRead(story.id);
  const lastVisit = useLastVisit();
  const isNew = lastVisit !== null && !isRead && Date.parse(story.publishedAt) > lastVisit;
  return isNew && <span className={styles.new}>{newStory}</span>;
}
