import {
  dayOf,
  type FormatInstant,
  formatTime,
  formatTimestamp,
  formatTimestampInYear,
} from '#client/language/dates.ts';
import { useSite } from '#client/lib/site-context.ts';
import type { Story } from '#dataset/story.ts';
import styles from './byline.module.css';
import { PublisherName } from './publisher-name.tsx';
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
  // Headings show days in the site's zone. In the reader's zone, the time may fall on another day.
  const [day, headed] = [dayOf(publishedAt, timeZone), dayOf(publishedAt, site.timeZone)];
  const isSameYear = day.slice(0, 4) === headed.slice(0, 4);
  const formatOtherDay = isSameYear ? formatTimestamp : formatTimestampInYear;
  return (
    <p className={styles.byline}>
      <PublisherName publisher={story.publisher} />
      <span aria-hidden="true"> · </span>
      <Timestamp
        format={format ?? (day === headed ? formatTime : formatOtherDay)}
        instant={publishedAt}
        isUncertain={dateUncertain}
        timeZone={timeZone}
      />
    </p>
  );
}
