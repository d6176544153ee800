import type { FocusEvent, KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import { langOfDate } from '#client/language/dates.ts';
import { useLanguage } from '#client/language/language.ts';
import { classNames } from '#client/lib/class-names.ts';
import { isPlainClick } from '#client/routes/is-plain-click.ts';
import { reportId } from '#client/story/timeline/report-id.ts';
import type { TimelineEntry } from '#client/story/timeline/timeline-entries.ts';
import { nearestDot } from './nearest-dot.ts';
import type { PlacedDots } from './place-dots.ts';
import styles from './plot-drawing.module.css';
import { stepFor } from './step-for.ts';

type PlotDrawingProps = {
  /** The articles, in order of time, each with its dot. */
  entries: readonly TimelineEntry[];
  placed: PlacedDots;
  /** What a wave is about, by its number. */
  waveTitles: readonly string[];
  nameOf: (entry: TimelineEntry) => string;
  /** The index of the one dot that the Tab key reaches. */
  current: number;
  isNamed: boolean;
  /** The publisher whose dots are marked; empty for none. */
  publisher: string;
  /** The index of the last article that was there at the time that the timeline shows; null for all. */
  asOf: number | null;
  /** Called when the reader comes to a dot, by pointer, finger or key. `isHeld`: or drags to it. */
  onReach: (index: number, isHeld: boolean) => void;
  onLeave: () => void;
  onChoose: (index: number) => void;
};

/** The drawing of a story's coverage: one control, in which the arrow keys step from dot to dot. */
export function PlotDrawing(props: PlotDrawingProps) {
  const { entries, placed, waveTitles, nameOf, current, isNamed, publisher, asOf } = props;
  const { onReach, onLeave, onChoose } = props;
  const language = useLanguage();
  const point = (event: PointerEvent<SVGSVGElement>) => {
    onReach(nearestDot(placed.dots, event), event.buttons > 0 || event.pointerType === 'touch');
  };
  const choose = (event: MouseEvent<SVGSVGElement>) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    const links = [...event.currentTarget.querySelectorAll('a')];
    const hit = links.findIndex(
      (link) => event.target instanceof Node && link.contains(event.target),
    );
    onChoose(hit === -1 ? nearestDot(placed.dots, event) : hit);
  };
  const step = (event: KeyboardEvent<SVGSVGElement>) => {
    const next = stepFor(event, current, entries.length);
    if (next === null) return;
    event.preventDefault();
    event.currentTarget.querySelectorAll('a')[next]?.focus();
  };
  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) onLeave();
  };
  const line = asOf === null ? undefined : placed.dots[asOf];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of links in a drawing
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: clicks and keys belong to the links in it; near a dot is on it
    <svg
      aria-label={language.plot}
      className={styles.drawing}
      data-as-of={asOf !== null || undefined}
      lang={language.textsTag}
      onBlur={leave}
      onClick={choose}
      onKeyDown={step}
      onPointerDown={point}
      onPointerLeave={onLeave}
      onPointerMove={point}
      role="group"
    >
      <g lang={language.pageTag}>
        {placed.waves.map(({ start, end }, wave) => (
          <g key={start}>
            <line className={styles.axis} x1={`${start}%`} x2={`${end}%`} y1="100%" y2="100%" />
            {waveTitles[wave] !== undefined && (
              <foreignObject
                className={styles.wave}
                height="1.5rem"
                width={`${end - start}%`}
                x={`${start}%`}
                y="-1.75rem"
              >
                <p className={styles.title} dir="auto">
                  {waveTitles[wave]}
                </p>
              </foreignObject>
            )}
          </g>
        ))}
        {line !== undefined && (
          <line className={styles.asOf} x1={`${line.x}%`} x2={`${line.x}%`} y1="0%" y2="100%" />
        )}
        {entries.map((entry, index) => {
          const dot = placed.dots[index];
          return (
            dot !== undefined && (
              <a
                aria-label={nameOf(entry)}
                className={classNames(
                  styles.link,
                  entry.isFirst && styles.first,
                  entry.isMain && styles.own,
                  entry.sameAs !== '' && styles.echo,
                  entry.dateSeen === true && styles.seen,
                  publisher !== '' && entry.publisher.id !== publisher && styles.other,
                  publisher !== '' && entry.publisher.id === publisher && styles.marked,
                  asOf !== null && index > asOf && styles.later,
                  isNamed && index === current && styles.named,
                )}
                href={`#${reportId(entry)}`}
                key={entry.url}
                lang={langOfDate(entry, language)}
                onFocus={() => onReach(index, true)}
                tabIndex={index === current ? 0 : -1}
              >
                <circle className={styles.dot} cx={`${dot.x}%`} cy={`${dot.y}%`} r="4.5" />
              </a>
            )
          );
        })}
      </g>
    </svg>
  );
}
