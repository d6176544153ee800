import { type KeyboardEvent, useState } from 'react';
import {
  formatDayAndMonth,
  formatDayInYear,
  formatTimestamp,
  formatTimestampInYear,
} from '#client/language/dates.ts';
import { useLanguage } from '#client/language/language.ts';
import { isPlainClick } from '#client/routes/is-plain-click.ts';
import styles from './coverage-plot.module.css';
import { CoverageTable } from './coverage-table.tsx';
import { beginsYear } from './known-year.ts';
import { dotRadius, placeDots, plotHeight, plotWidth } from './place-dots.ts';
import { reportId } from './report-id.ts';
import type { TimelineEntry } from './timeline-entries.ts';

type CoveragePlotProps = {
  /** All articles; those whose date is uncertain are only in the table. */
  entries: readonly TimelineEntry[];
  timeZone: string;
  /** Called when the reader follows a dot to its article on the page. */
  onFollow: (entry: TimelineEntry) => void;
};

/**
 * A story's coverage over time: a dot for each article, stacked where several came at once. Each
 * dot links to its article; the arrow keys move between dots. A table gives the same data.
 */
export function CoveragePlot({ entries, timeZone, onFollow }: CoveragePlotProps) {
  const language = useLanguage();
  const [current, setCurrent] = useState(0);
  const drawn = entries.filter(({ isUncertain }) => !isUncertain);
  const dots = placeDots(drawn.map((entry) => Date.parse(entry.publishedAt)));
  const move = (event: KeyboardEvent<Element>) => {
    const isRightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
    const step = (isRightToLeft ? mirrored : steps)[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.min(Math.max(0, step(current, drawn.length)), drawn.length - 1);
    setCurrent(next);
    event.currentTarget.parentElement?.querySelectorAll('a')[next]?.focus();
  };
  const [first] = drawn;
  const last = drawn.at(-1);
  const isOneYear = first !== undefined && last !== undefined && !beginsYear(last, first, timeZone);
  const formatEnd = isOneYear ? formatDayAndMonth : formatDayInYear;
  const formatDot = isOneYear ? formatTimestamp : formatTimestampInYear;
  return (
    <figure className={styles.plot}>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of links in a drawing */}
      <svg
        aria-label={language.plot}
        className={styles.drawing}
        role="group"
        viewBox={`0 0 ${plotWidth} ${plotHeight}`}
      >
        <path className={styles.axis} d={`M0 ${plotHeight - 1}H${plotWidth}`} />
        {drawn.map((entry, index) => {
          const dot = dots[index];
          return (
            dot !== undefined && (
              <a
                aria-label={`${entry.publisher.name}, ${formatDot(entry.publishedAt, timeZone, language)}`}
                className={styles.link}
                href={`#${reportId(entry)}`}
                key={entry.url}
                onClick={(event) => {
                  if (!isPlainClick(event)) return;
                  event.preventDefault();
                  onFollow(entry);
                }}
                onFocus={() => setCurrent(index)}
                onKeyDown={move}
                tabIndex={index === current ? 0 : -1}
              >
                <circle
                  className={entry.isMain ? styles.own : entry.isFirst ? styles.first : styles.dot}
                  cx={dot.x}
                  cy={dot.y}
                  r={entry.isMain ? dotRadius + 1.5 : dotRadius}
                />
              </a>
            )
          );
        })}
      </svg>
      <figcaption className={styles.ends}>
        {first !== undefined && <span>{formatEnd(first.publishedAt, timeZone, language)}</span>}
        {last !== undefined && <span>{formatEnd(last.publishedAt, timeZone, language)}</span>}
      </figcaption>
      <CoverageTable entries={entries} timeZone={timeZone} />
    </figure>
  );
}

type Steps = Readonly<Record<string, (current: number, count: number) => number>>;

const back = (current: number) => current - 1;
const on = (current: number) => current + 1;
const ends: Steps = { Home: () => 0, End: (_, count) => count - 1 };
const steps: Steps = { ...ends, ArrowLeft: back, ArrowRight: on };
const mirrored: Steps = { ...ends, ArrowLeft: on, ArrowRight: back };
