import type { MouseEvent } from 'react';
import { formatDuration } from '#client/language/durations.ts';
import { useLanguage } from '#client/language/language.ts';
import { timelinePath } from '#client/routes/addresses.ts';
import { Link } from '#client/ui/link.tsx';
import type { CoverageSummary } from '#dataset/list.ts';
import type { StoryId } from '#dataset/values.ts';
import styles from './coverage-line.module.css';

type CoverageLineProps = {
  storyId: StoryId;
  coverageSummary: Pick<CoverageSummary, 'reports' | 'otherPublishers' | 'marks' | 'own'> &
    Partial<Pick<CoverageSummary, 'first' | 'last'>>;
  /** The id of the headline, which tells links of the same words apart. */
  headlineId: string;
  /** Called for plain clicks. */
  onClick?: (event: MouseEvent) => void;
};

const width = 76;
const height = 14;

/**
 * A story's coverage in one line, a link to its timeline: `10 reports · 9 publishers`, with a dot for
 * each article, placed by time. Nothing if nobody else reported it.
 */
export function CoverageLine({ storyId, coverageSummary, headlineId, onClick }: CoverageLineProps) {
  const language = useLanguage();
  const { reports, otherPublishers, marks, own, first = '', last = '' } = coverageSummary;
  if (reports === 1) return null;
  const x = (mark: number) => Math.round(40 + (mark / 10) * (width - 8)) / 10;
  const span = Date.parse(last) - Date.parse(first);
  const count = language.coverageCount(reports, otherPublishers + 1);
  return (
    <p className={styles.line}>
      <Link
        aria-describedby={headlineId}
        className={styles.link}
        lang={language.textsTag}
        onClick={onClick}
        title={span > 0 ? language.over(count, formatDuration(span, language)) : undefined}
        to={timelinePath(storyId)}
      >
        <svg aria-hidden="true" className={styles.dots} viewBox={`0 0 ${width} ${height}`}>
          <path className={styles.rail} d={`M0 7H${width}`} />
          {marks.map(
            (mark, index) =>
              index !== own && (
                // biome-ignore lint/suspicious/noArrayIndexKey: marks have no other identity
                <circle className={styles.dot} cx={x(mark)} cy={7} key={index} r={2.6} />
              ),
          )}
          <circle className={styles.own} cx={x(marks[own] ?? 0)} cy={7} r={3.6} />
        </svg>
        {count}
      </Link>
    </p>
  );
}
