import type { MouseEvent } from 'react';
import { formatDuration } from '#client/language/durations.ts';
import { useLanguage } from '#client/language/language.ts';
import { useHydrated } from '#client/lib/use-hydrated.tsx';
import { timelinePath } from '#client/routes/addresses.ts';
import { CoverageDots } from '#client/story/parts/coverage-dots.tsx';
import { Link } from '#client/ui/link.tsx';
import type { CoverageSummary } from '#dataset/list.ts';
import type { StoryId } from '#dataset/values.ts';
import styles from './coverage-line.module.css';

type CoverageLineProps = {
  storyId: StoryId;
  coverageSummary: CoverageSummary;
  /** The id of the headline, which tells links of the same words apart. */
  headlineId: string;
  /** Called for plain clicks. */
  onClick?: (event: MouseEvent) => void;
};

const minute = 60_000;

/**
 * A story's coverage in one line, a link to its timeline: `10 reports · 9 publishers`, with a dot for
 * each article, placed by time. Nothing if nobody else reported it.
 */
export function CoverageLine({ storyId, coverageSummary, headlineId, onClick }: CoverageLineProps) {
  const language = useLanguage();
  const isHydrated = useHydrated();
  const { reports, otherPublishers, minutes } = coverageSummary;
  if (reports === 1) return null;
  const count = language.coverageCount(reports, otherPublishers + 1);
  return (
    <Link
      aria-describedby={headlineId}
      className={styles.link}
      lang={language.textsTag}
      onClick={onClick}
      title={
        isHydrated && minutes !== undefined
          ? language.over(count, formatDuration(minutes * minute, language))
          : undefined
      }
      to={timelinePath(storyId)}
    >
      <CoverageDots coverageSummary={coverageSummary} />
      {count}
    </Link>
  );
}
