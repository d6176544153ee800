import { formatDuration } from '#client/language/durations.ts';
import { type Language, useLanguage } from '#client/language/language.ts';
import type { CoverageSummary } from '#dataset/list.ts';
import styles from './coverage-line.module.css';

type CoverageLineProps = { coverageSummary: CoverageSummary };

const width = 76;
const height = 14;

/**
 * A story's coverage in one line: a dot for each article, placed by time, and a summary in words.
 */
export function CoverageLine({ coverageSummary }: CoverageLineProps) {
  const language = useLanguage();
  if (coverageSummary.reports === 1) return null;
  const x = (mark: number) => 4 + (mark / 100) * (width - 8);
  return (
    <p className={styles.line}>
      <svg aria-hidden="true" className={styles.dots} viewBox={`0 0 ${width} ${height}`}>
        <path className={styles.rail} d={`M0 7H${width}`} />
        {coverageSummary.marks.map(
          (mark, index) =>
            index !== coverageSummary.own && (
              // biome-ignore lint/suspicious/noArrayIndexKey: marks have no other identity
              <circle className={styles.dot} cx={x(mark)} cy={7} key={index} r={2.6} />
            ),
        )}
        <circle
          className={styles.own}
          cx={x(coverageSummary.marks[coverageSummary.own] ?? 0)}
          cy={7}
          r={3.6}
        />
      </svg>
      <span>{describeSummary(coverageSummary, language)}</span>
    </p>
  );
}

/** Continues after the publisher's name: `and three others, over two days` */
function describeSummary(coverageSummary: CoverageSummary, language: Language): string {
  const [only = ''] = coverageSummary.publishers;
  const who =
    coverageSummary.otherPublishers === 0
      ? language.allItsOwn(coverageSummary.reports)
      : language.andOthers(coverageSummary.otherPublishers, only);
  const span = Date.parse(coverageSummary.last) - Date.parse(coverageSummary.first);
  return span === 0 ? who : language.over(who, formatDuration(span, language));
}
