import { dayOf, type FormatInstant, formatTime, formatTimestamp } from '#client/language/dates.ts';
import { useSite } from '#client/lib/site-context.ts';
import type { Story } from '#dataset/story.ts';
import styles from './byline.module.css';
import { Publisher } from './publisher.tsx';
import { Timestamp } from './timestamp.tsx';

type BylineProps = {
  story: Pick<Story, 'source' | 'publishedAt'>;
  timeZone: string;
  /** How to format the time if no heading shows the day. By default, the time of day. */
  format?: FormatInstant | undefined;
};

/** Who published a story, and when. */
export function Byline({ story, timeZone, format }: BylineProps) {
  const { publishedAt } = story;
  const site = useSite();
  // Headings show days in the site's zone. In the reader's zone, the time may fall on another day.
  const isSameDay = dayOf(publishedAt, timeZone) === dayOf(publishedAt, site.timeZone);
  const formatWithinDay = isSameDay ? formatTime : formatTimestamp;
  return (
    <p className={styles.byline}>
      <Publisher source={story.source} />
      <span aria-hidden="true"> · </span>
      <Timestamp instant={publishedAt} format={format ?? formatWithinDay} timeZone={timeZone} />
    </p>
  );
}
