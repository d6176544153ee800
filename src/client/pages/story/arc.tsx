import { useId } from 'react';
import { formatDate } from '#client/language/dates.ts';
import type { StoryTexts } from '#client/language/texts/story-texts.ts';
import { useStoryTexts } from '#client/language/texts/use-story-texts.ts';
import { useTimeZone } from '#client/reader/use-time-zone.ts';
import { storyPath } from '#client/routes/addresses.ts';
import { Timestamp } from '#client/story/parts/timestamp.tsx';
import { Link } from '#client/ui/link.tsx';
import type { StoryLink } from '#dataset/story.ts';
import styles from './arc.module.css';

type ArcProps = { heading: string; stories: readonly StoryLink[] };

/** The events that came before a story, or after it, in order of time, each with why it is linked. */
export function Arc({ heading, stories }: ArcProps) {
  const timeZone = useTimeZone();
  const headingId = useId();
  const texts = useStoryTexts();
  return (
    <section aria-labelledby={headingId} className={styles.arc}>
      <h2 className={styles.heading} id={headingId}>
        {heading}
      </h2>
      <ol className={styles.stories}>
        {stories.map(({ storyId, title, publishedAt, why }) => (
          <li key={storyId}>
            <p className={styles.byline}>
              <Timestamp format={formatDate} instant={publishedAt} timeZone={timeZone} />
            </p>
            <Link className={styles.headline} to={storyPath(storyId)}>
              {title}
            </Link>
            <p className={styles.byline}>{describeReason(why, texts)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function describeReason(why: StoryLink['why'], texts: StoryTexts): string {
  switch (why.kind) {
    case 'cited':
      return texts.whyCited;
    case 'alike':
      return texts.whyAlike(why.words);
    case 'topic':
      return texts.whyTopic(why.topic.name);
  }
}
