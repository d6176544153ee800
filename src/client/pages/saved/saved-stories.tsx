import { useLanguage } from '#client/language/language.ts';
import { useReaderTexts } from '#client/language/texts/use-reader-texts.ts';
import { useMemory } from '#client/reader/memory.ts';
import { useTimeZone } from '#client/reader/use-time-zone.ts';
import { Empty } from '#client/ui/empty.tsx';
import { Failure } from '#client/ui/failure.tsx';
import type { StorySummary } from '#dataset/list.ts';
import styles from './saved-stories.module.css';
import { SavedStory } from './saved-story.tsx';

type SavedStoriesProps = { stories: readonly StorySummary[] };

/** The saved stories as cards, the most recently saved first. */
export function SavedStories({ stories }: SavedStoriesProps) {
  const { saved } = useMemory();
  const { textsTag } = useLanguage();
  const texts = useReaderTexts();
  const timeZone = useTimeZone();
  if (stories.length === 0) {
    return saved.isSafe() ? (
      <Empty detail={texts.nothingSavedWhy} title={texts.nothingSaved} />
    ) : (
      <Failure
        detail={texts.savedFailedWhy}
        onRetry={() => location.reload()}
        title={texts.savedFailed}
      />
    );
  }
  return (
    <>
      {!saved.isSafe() && (
        <p className={styles.note} lang={textsTag}>
          {texts.notPersisted}
        </p>
      )}
      <div className={styles.stories}>
        {stories.map((story) => (
          <SavedStory key={story.id} story={story} timeZone={timeZone} />
        ))}
      </div>
    </>
  );
}
