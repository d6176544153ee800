import type { ReactNode } from 'react';
import {
  type FormatInstant,
  formatArticleDate,
  formatFullTimestamp,
  langOfDate,
} from '#client/language/dates.ts';
import { useLanguage } from '#client/language/language.ts';
import { classNames } from '#client/lib/class-names.ts';
import { useHydrated } from '#client/lib/use-hydrated.tsx';
import { storyPath } from '#client/routes/addresses.ts';
import { ArticleLink } from '#client/story/parts/article-link.tsx';
import { PublisherName } from '#client/story/parts/publisher-name.tsx';
import { reportId } from '#client/story/timeline/report-id.ts';
import type { TimelineEntry } from '#client/story/timeline/timeline-entries.ts';
import { Link } from '#client/ui/link.tsx';
import styles from './timeline-item.module.css';
import { WaveHeading } from './wave-heading.tsx';

type TimelineItemProps = {
  entry: TimelineEntry;
  /** The time since the article above it, in words; null if it is short. */
  gap: string | null;
  timeZone: string;
  /** How to format the day's mark above the article; null if there is none. */
  formatMark: FormatInstant | null;
  /** How to format the article's own time. */
  format: FormatInstant;
  /** In place of the plain headline. */
  headline?: ReactNode;
  /** Whether the excerpt is shown. */
  hasExcerpt?: boolean;
  /** Content beside the headline. */
  picture?: ReactNode;
  /** Content below the article. */
  children?: ReactNode;
};

/** One article on the rail. */
export function TimelineItem(props: TimelineItemProps) {
  const { entry, gap, timeZone, formatMark, format, headline, hasExcerpt, picture, children } =
    props;
  const { publishedAt, storyId } = entry;
  const language = useLanguage();
  const isHydrated = useHydrated();
  const marks = [
    entry.isFirst && language.first,
    entry.isMain && language.thisStory,
    entry.isLatest && !entry.isMain && language.latest,
  ].filter((mark) => mark !== false);
  return (
    <li
      aria-current={entry.isMain ? 'true' : undefined}
      className={classNames(
        styles.item,
        entry.isFirst && styles.first,
        entry.isMain && styles.main,
      )}
      id={reportId(entry)}
    >
      {entry.waveTitle !== '' && <WaveHeading entry={entry} />}
      {(gap !== null || formatMark !== null) && (
        <p className={styles.between}>
          {gap !== null && (
            <span className={styles.gap} lang={language.textsTag}>
              {gap}
            </span>
          )}{' '}
          {formatMark !== null && (
            <span className={styles.day}>{formatMark(publishedAt, timeZone, language)}</span>
          )}
        </p>
      )}
      <div className={styles.article}>
        <div>
          <p className={styles.meta}>
            <PublisherName publisher={entry.publisher} />{' '}
            <time
              dateTime={publishedAt}
              lang={langOfDate(entry, language)}
              title={isHydrated ? formatFullTimestamp(publishedAt, timeZone, language) : undefined}
            >
              {formatArticleDate(entry, format, timeZone, language)}
            </time>{' '}
            <InLanguageOfTexts>
              {entry.offset !== '' && <bdi className={styles.offset}>{entry.offset} </bdi>}
              {marks.map((mark) => (
                <span className={styles.mark} key={mark}>
                  {`${mark} `}
                </span>
              ))}
              {storyId !== null && (
                <Link className={styles.own} title={language.ownTimeline} to={storyPath(storyId)}>
                  <svg aria-hidden="true" className={styles.ownMark} viewBox="0 0 20 12">
                    <path d="M1 6h18" />
                    <circle cx="4" cy="6" r="2" />
                    <circle cx="10" cy="6" r="2" />
                    <circle cx="16" cy="6" r="2" />
                  </svg>
                  <span className="visually-hidden">
                    {language.ownTimeline}: <span lang={language.pageTag}>{entry.title}</span>
                  </span>
                </Link>
              )}
              {entry.isOfAnotherEvent && entry.dateUncertain !== true && (
                <span>{language.alsoRelated} </span>
              )}
              {entry.sameAs !== '' && (
                <span title={language.sameHeadline(entry.sameAs)}>
                  <span aria-hidden="true" lang={language.pageTag}>
                    ≈ {entry.sameAs}
                  </span>
                  <span className="visually-hidden">{language.sameHeadline(entry.sameAs)} </span>
                </span>
              )}
            </InLanguageOfTexts>
          </p>
          <ArticleLink className={styles.headline} href={entry.url}>
            {headline || entry.title}
          </ArticleLink>
          {hasExcerpt === true && entry.excerpt !== '' && (
            <p className={styles.excerpt} dir="auto">
              {entry.excerpt}
            </p>
          )}
        </div>
        {picture}
      </div>
      {children}
    </li>
  );
}

/** Says which language texts are in, where that is not the page's. */
function InLanguageOfTexts({ children }: { children: ReactNode }) {
  const { textsTag } = useLanguage();
  if (textsTag === undefined) return children;
  return (
    <span className={styles.marks} lang={textsTag}>
      {children}
    </span>
  );
}
