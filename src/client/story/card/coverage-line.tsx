import type { MouseEvent } from 'react';
import { formatDuration } from '#client/language/durations.ts';
import { useLanguage } from '#client/language/language.ts';
import { useHydrated } from '#client/lib/use-hydrated.ts';
import { timelinePath } from '#client/routes/addresses.ts';
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

/** In units of half a pixel, in which a dot has a whole radius. */
const width = 152;
const height = 28;

/** The farthest that a dot's middle is from an end. */
const inset = 8;
const radius = 5;

/**
 * A story's coverage in one line, a link to its timeline: `10 reports · 9 publishers`, with a dot for
 * each article, placed by time. Nothing if nobody else reported it.
 */
export function CoverageLine({ storyId, coverageSummary, headlineId, onClick }: CoverageLineProps) {
  const language = useLanguage();
  const isHydrated = useHydrated();
  const { reports, otherPublishers, minutes, marks, own } = coverageSummary;
  if (reports === 1) return null;
  const others = marks.filter((_, index) => index !== own);
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
      <svg aria-hidden="true" className={styles.dots} viewBox={`0 0 ${width} ${height}`}>
        {others.length > 0 && <path d={drawDots(others.map(placeOf))} />}
        <circle cx={placeOf(marks[own] ?? 0)} cy="14" r="7" />
      </svg>
      {count}
    </Link>
  );
}

function placeOf(mark: number): number {
  return Math.round(inset + (mark / 100) * (width - 2 * inset));
}

/** Lists have thousands of dots: all of a line are one path, of circles that begin at their tops. */
function drawDots(places: readonly number[]): string {
  const circle = `a${radius} ${radius} 0 1 0 1 0z`;
  return places.map((x) => `M${x} ${height / 2 - radius}${circle}`).join('');
}
