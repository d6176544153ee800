import { useId } from 'react';
import { formatFullTimestamp } from '#client/language/dates.ts';
import { useLanguage } from '#client/language/language.ts';
import { useTimeZone } from '#client/reader/use-time-zone.ts';
import { storyPath, topicsPath } from '#client/routes/addresses.ts';
import { PublisherName } from '#client/story/parts/publisher-name.tsx';
import { Timestamp } from '#client/story/parts/timestamp.tsx';
import { Link } from '#client/ui/link.tsx';
import type { StorySummary } from '#dataset/list.ts';
import type { Topic } from '#dataset/story.ts';
import styles from './more-stories.module.css';

type MoreStoriesProps = { topic: Topic; stories: readonly StorySummary[] };

/** The headlines of a few other stories on a topic. */
export function MoreStories({ topic, stories }: MoreStoriesProps) {
  const timeZone = useTimeZone();
  const headingId = useId();
  const language = useLanguage();
  return (
    <section aria-labelledby={headingId} className={styles.more}>
      <h2 className={styles.heading} id={headingId}>
        {language.moreOn} <Link to={topicsPath([topic.slug])}>{topic.name}</Link>
      </h2>
      <ul className={styles.stories}>
        {stories.map((story) => (
          <li className={styles.story} key={story.id}>
            <Link className={styles.headline} to={storyPath(story.id)}>
              {story.title}
            </Link>
            <p className={styles.byline}>
              <PublisherName publisher={story.publisher} />{' '}
              <Timestamp
                instant={story.publishedAt}
                isUncertain={story.dateUncertain}
                format={formatFullTimestamp}
                timeZone={timeZone}
              />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
