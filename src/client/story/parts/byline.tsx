import type { FormatInstant } from '#client/language/dates.ts';
import { useSite } from '#client/lib/site-context.ts';
import type { Story } from '#dataset/story.ts';
import styles from './byline.module.css';
import { PublisherName } from './publisher-name.tsx';
import { timeUnderDay } from './time-under-day.ts';
import { Timestamp } from './timestamp.tsx';

type BylineProps = {
  story: Pick<Story, 'publisher' | 'publishedAt' | 'dateUncertain'>;
  timeZone: string;
  /** How to format the time if no heading shows the day. By default, the time of day. */
  format?: FormatInstant | undefined;
};

/** Who published a story, and when. */
export function Byline({ story, timeZone, format }: BylineProps) {
  const { publishedAt, dateUncertain } = story;
  const site = useSite();
  return (
    <p className={styles.byline}>
      <PublisherName publisher={story.publisher} />
      <span aria-hidden="true"> · </span>
      <Timestamp
        format={format ?? timeUnderDay(publishedAt, timeZone, site.timeZone)}
        instant={publishedAt}
        isUncertain={dateUncertain}
        timeZone={timeZone}
      />
    </p>
  );
}
