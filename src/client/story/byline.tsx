import { tellFullMoment, tellTime } from '#client/lib/dates.ts';
import { useLanguage } from '#client/lib/language/language.ts';
import type { Story } from '#dataset/story.ts';
import styles from './byline.module.css';
import { Publisher } from './publisher.tsx';

type BylineProps = {
  story: Pick<Story, 'source' | 'publishedAt'>;
  timeZone: string;
  /** Whether the date stands here too, because no heading says it. */
  withDate: boolean;
};

/** Who published a story, and when. */
export function Byline({ story, timeZone, withDate }: BylineProps) {
  const language = useLanguage();
  const tell = withDate ? tellFullMoment : tellTime;
  return (
    <p className={styles.byline}>
      <Publisher source={story.source} />
      <span aria-hidden="true"> · </span>
      <time dateTime={story.publishedAt}>{tell(story.publishedAt, timeZone, language)}</time>
    </p>
  );
}
