import { useLanguage } from '#client/lib/language/language.ts';
import { type SavedStory, useMemory } from '#client/lib/memory.ts';
import { useTimeZone } from '#client/lib/use-time-zone.ts';
import { isStorySummary } from '#client/reading/store/is-story-summary.ts';
import { StoryCard } from '#client/story/story-card.tsx';
import { Empty } from '#client/ui/empty.tsx';
import styles from './saved-stories.module.css';

type SavedStoriesProps = { saved: readonly SavedStory[] };

/** The saved stories as cards, the one saved last first. */
export function SavedStories({ saved }: SavedStoriesProps) {
  const memory = useMemory();
  const language = useLanguage();
  const timeZone = useTimeZone();
  const stories = saved.map(({ story }) => story).filter(isStorySummary);
  if (stories.length === 0) {
    return <Empty detail={language.nothingSavedWhy} title={language.nothingSaved} />;
  }
  return (
    <>
      {!memory.saved.isSafe() && <p className={styles.note}>{language.notKept}</p>}
      <div className={styles.stories}>
        {stories.map((story) => (
          <StoryCard key={story.id} story={story} timeZone={timeZone} weight="major" withDate />
        ))}
      </div>
    </>
  );
}
