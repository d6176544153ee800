import type { FormatInstant } from '#client/language/dates.ts';
import { useSite } from '#client/lib/site-context.ts';
import type { Story } from '#dataset/story.ts';
import styles from './byline.module.css';
import { PublisherName } from './publisher-name.tsx';
import { timeUnderDay } from './time-under-day.ts';
import { Timestamp } from './timestamp.tsx';

type BylineProps = {
  story: Pick<Story, 'publisher' | 'publishedAt' | 'dateUncertain' | 'dateSeen'>;
  timeZone: string;
  /** How to format the time if no heading shows the day. By default, the time of day. */
  format?: FormatInstant | undefined;
};

/** Who published a story, and when. */
export function Byline({ story, timeZone, format }: BylineProps) {
  const site = useSite();
  return (
    <p className={styles.byline}>
      <PublisherName publisher={story.publisher} />
      {' · '}
      <Timestamp
        article={story}
        format={format ?? timeUnderDay(story.publishedAt, timeZone, site.timeZone)}
        timeZone={timeZone}
      />
    </p>
  );
}
