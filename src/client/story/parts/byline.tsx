import { dayOf, type FormatInstant, formatMoment, formatTime } from '#client/language/dates.ts';
import { useSite } from '#client/lib/site-context.ts';
import type { Story } from '#dataset/story.ts';
import styles from './byline.module.css';
import { Moment } from './moment.tsx';
import { Publisher } from './publisher.tsx';

type BylineProps = {
  story: Pick<Story, 'source' | 'publishedAt'>;
  timeZone: string;
  /** How the time is told, where no heading says the day. */
  tell?: FormatInstant | undefined;
};

/** Who published a story, and when. */
export function Byline({ story, timeZone, tell }: BylineProps) {
  const { publishedAt } = story;
  const site = useSite();
  // Headings tell the site's days: in another zone, the time may be one of the next day.
  const isSameDay = dayOf(publishedAt, timeZone) === dayOf(publishedAt, site.timeZone);
  const formatWithinDay = isSameDay ? formatTime : formatMoment;
  return (
    <p className={styles.byline}>
      <Publisher source={story.source} />
      <span aria-hidden="true"> · </span>
      <Moment instant={publishedAt} tell={tell ?? formatWithinDay} timeZone={timeZone} />
    </p>
  );
}
