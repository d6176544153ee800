import { useRef, useState } from 'react';
import {
  formatArticleDate,
  formatDayAndMonth,
  formatDayInYear,
  formatTimestamp,
  formatTimestampInYear,
  langOfDate,
} from '#client/language/dates.ts';
import { useLanguage } from '#client/language/language.ts';
import { beginsYear } from '#client/story/timeline/known-year.ts';
import { hasKnownDate, type TimelineEntry } from '#client/story/timeline/timeline-entries.ts';
import { divideIntoWaves } from '#dataset/shared/coverage-waves.ts';
import styles from './coverage-plot.module.css';
import { placeDots } from './place-dots.ts';
import { PlotDrawing } from './plot-drawing.tsx';
import { useIsStuck } from './use-is-stuck.ts';

type CoveragePlotProps = {
  /** All articles but those whose date is uncertain, in order of time. */
  entries: readonly TimelineEntry[];
  timeZone: string;
  /** The publisher whose dots are marked; empty for none. */
  publisher: string;
  /** The last article of the timeline as it stood at one time; undefined for all of it. */
  asOf: TimelineEntry | undefined;
  /** Called when the reader chooses an article. */
  onChoose: (entry: TimelineEntry) => void;
  /** Called when the reader steps to an article by key, or drags to it. */
  onStep: (entry: TimelineEntry) => void;
};

/**
 * A story's coverage over time, as wide as the page: a dot for each article, of which the nearest to the
 * pointer is named. It stays at the top edge while the timeline scrolls.
 */
export function CoveragePlot(props: CoveragePlotProps) {
  const { entries, timeZone, publisher, asOf, onChoose, onStep } = props;
  const language = useLanguage();
  const mark = useRef<HTMLDivElement>(null);
  const isStuck = useIsStuck(mark);
  const [current, setCurrent] = useState(0);
  const [isNamed, setNamed] = useState(false);
  const known = entries.filter(hasKnownDate);
  const [first] = known;
  const last = known.at(-1);
  const named = isNamed ? entries[current] : asOf;
  // Stepping through the timeline begins where it stands.
  const at = isNamed || asOf === undefined ? current : entries.indexOf(asOf);
  if (first === undefined || last === undefined) return null;
  const isOneYear = !beginsYear(last, first, timeZone);
  const formatEnd = isOneYear ? formatDayAndMonth : formatDayInYear;
  const formatDot = isOneYear ? formatTimestamp : formatTimestampInYear;
  const timeOf = (entry: TimelineEntry) => formatArticleDate(entry, formatDot, timeZone, language);
  const waves = wavesOf(entries);
  const placed = placeDots(waves.map(timesOf));
  const size = {
    'data-rows': placed.rows <= 3 ? 'few' : placed.rows <= 6 ? 'some' : 'many',
    'data-waves': waves.length > 1 || undefined,
  };
  const reach = (index: number, isHeld: boolean) => {
    const entry = entries[index];
    setCurrent(index);
    setNamed(true);
    if (isHeld && entry !== undefined) onStep(entry);
  };
  return (
    <>
      <div className={styles.mark} {...size} ref={mark} />
      <div className={styles.plot} {...size} data-is-stuck={isStuck || undefined}>
        <figure className={styles.inner}>
          <PlotDrawing
            asOf={asOf === undefined ? null : entries.indexOf(asOf)}
            current={at}
            entries={entries}
            isNamed={isNamed}
            nameOf={(entry) => `${entry.publisher.name}, ${timeOf(entry)}`}
            onChoose={(index) => {
              const entry = entries[index];
              if (entry !== undefined) onChoose(entry);
            }}
            onLeave={() => setNamed(false)}
            onReach={reach}
            placed={placed}
            publisher={publisher}
            waveTitles={waves.length > 1 ? waves.map(([opening]) => opening?.waveTitle ?? '') : []}
          />
          <figcaption className={styles.caption}>
            <span className={styles.end}>{formatEnd(first.publishedAt, timeZone, language)}</span>
            <span className={styles.end}>{formatEnd(last.publishedAt, timeZone, language)}</span>
            {named !== undefined && (
              <p aria-hidden="true" className={styles.named}>
                <b>{named.publisher.name}</b>{' '}
                <span lang={langOfDate(named, language)}>{timeOf(named)}</span>{' '}
                <span className={styles.headline} dir="auto">
                  {named.title}
                </span>
              </p>
            )}
          </figcaption>
        </figure>
      </div>
    </>
  );
}

/**
 * The times of a wave, in milliseconds. An article that was seen before or after all whose date is known
 * stands with the nearest of them, since it says nothing of how long the coverage took.
 */
function timesOf(wave: readonly TimelineEntry[]): number[] {
  const known = wave.filter(hasKnownDate);
  const timeOf = (entry = wave[0]) => Date.parse(entry?.publishedAt ?? '');
  const [start, end] = [timeOf(known[0]), timeOf(known.at(-1))];
  return wave.map((entry) => Math.min(Math.max(start, timeOf(entry)), end));
}

function wavesOf(entries: readonly TimelineEntry[]): TimelineEntry[][] {
  const counts = new Map<number, number>();
  for (const { wave } of entries) counts.set(wave, (counts.get(wave) ?? 0) + 1);
  return divideIntoWaves(
    entries,
    [...counts.values()].map((reports) => ({ reports })),
  );
}
