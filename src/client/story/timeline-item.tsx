import { storyPath } from '#client/lib/addresses.ts';
import { classNames } from '#client/lib/class-names.ts';
import { tellFullMoment, tellMoment } from '#client/lib/dates.ts';
import { useLanguage } from '#client/lib/language/language.ts';
import type { TimelineEntry } from '#client/lib/timeline.ts';
import { Link } from '#client/ui/link.tsx';
import { Publisher } from './publisher.tsx';
import { SourceLink } from './source-link.tsx';
import styles from './timeline-item.module.css';

type TimelineItemProps = { entry: TimelineEntry; timeZone: string };

/** One article on the rail. */
export function TimelineItem({ entry, timeZone }: TimelineItemProps) {
  const { publishedAt, storyId } = entry;
  const language = useLanguage();
  return (
    <li
      aria-current={entry.isMain ? 'true' : undefined}
      className={classNames(
        styles.item,
        entry.isFirst && styles.first,
        entry.isMain && styles.main,
      )}
    >
      {entry.gap !== null && <p className={styles.gap}>{entry.gap}</p>}
      <div className={styles.article}>
        <p className={styles.meta}>
          <Publisher source={entry.source} />{' '}
          <time dateTime={publishedAt} title={tellFullMoment(publishedAt, timeZone, language)}>
            {tellMoment(publishedAt, timeZone, language)}
          </time>{' '}
          {entry.isFirst ? (
            <span className={styles.mark}>{language.first}</span>
          ) : (
            entry.offset !== '' && <span>{entry.offset}</span>
          )}{' '}
          {entry.isMain && <span className={styles.mark}>{language.thisStory}</span>}
        </p>
        <SourceLink className={styles.headline} href={entry.url}>
          {entry.title}
        </SourceLink>
        {storyId !== null && (
          <Link className={styles.own} to={storyPath(storyId)}>
            {language.ownTimeline}
            <span className="visually-hidden">: {entry.title}</span>
          </Link>
        )}
      </div>
    </li>
  );
}
