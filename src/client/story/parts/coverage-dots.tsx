import type { CoverageSummary } from '#dataset/list.ts';
import styles from './coverage-dots.module.css';

type CoverageDotsProps = { coverageSummary: Pick<CoverageSummary, 'marks' | 'own'> };

/** In units of half a pixel, in which a dot has a whole radius. */
const width = 152;
const height = 28;

/** The farthest that a dot's middle is from an end. */
const inset = 8;
const radius = 5;

/** A strip with a dot for each article of a story's coverage, placed by time. What it draws is to be said in words beside it. */
export function CoverageDots({ coverageSummary: { marks, own } }: CoverageDotsProps) {
  const others = marks.filter((_, index) => index !== own);
  return (
    <svg aria-hidden="true" className={styles.dots} viewBox={`0 0 ${width} ${height}`}>
      {others.length > 0 && <path d={drawDots(others.map(placeOf))} />}
      <circle cx={placeOf(marks[own] ?? 0)} cy="14" r="7" />
    </svg>
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
