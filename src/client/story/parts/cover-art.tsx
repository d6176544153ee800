import type { CoverageSummary } from '#dataset/list.ts';
import styles from './cover-art.module.css';
import { seededNumbers, seedOf } from './seeded.ts';

type CoverGroundProps = {
  /** Determine the background: the story's topic, and within the topic its publisher. */
  topic: string;
  publisher: string;
};

type CoverArtProps = CoverGroundProps & {
  /** Makes the drawing unique to the story. */
  seed: string;
  marks: CoverageSummary['marks'];
  own: number;
};

const grounds = [
  '#23313f',
  '#5a4632',
  '#2c4a44',
  '#4a2f3a',
  '#38324f',
  '#2f4a5c',
  '#4d4a2e',
  '#5b3b2e',
  '#37473a',
];

/** Topics are far apart on the palette; publishers within a topic get neighbouring backgrounds. */
function groundOf(topic: string, publisher: string): string | undefined {
  return grounds[(seedOf(topic) + (seedOf(publisher) % 4)) % grounds.length];
}

// Marks stay near the middle, so that a square crop still shows them.
const width = 320;
const height = 214;

type Drawing = { marks: readonly number[]; own: number; random: () => number };

/** What a picture lies on while it loads: the background of the story's art. */
export function CoverGround({ topic, publisher }: CoverGroundProps) {
  return (
    <svg aria-hidden="true" className={styles.art}>
      <rect fill={groundOf(topic, publisher)} height="100%" width="100%" />
    </svg>
  );
}

/**
 * Generated art for a story without a picture, drawn from its coverage. Each light mark is a report
 * placed by its time, the accented mark is the story itself. The background depends on its
 * topic and publisher.
 */
export function CoverArt({ seed, topic, publisher, marks, own }: CoverArtProps) {
  const number = seedOf(seed);
  const random = seededNumbers(number);
  const Variant = [Rings, Waves, Bars][number % 3] ?? Rings;
  return (
    <svg
      aria-hidden="true"
      className={styles.art}
      preserveAspectRatio="xMidYMid slice"
      viewBox={`0 0 ${width} ${height}`}
    >
      <rect fill={groundOf(topic, publisher)} height={height} width={width} />
      <Variant marks={marks} own={own} random={random} />
    </svg>
  );
}

/*
 * Every page has many of these drawings: whole numbers, and one path for all lines of a drawing, keep them
 * a third as large.
 */

/** Rings around the story: the further a report is away in time, the further out its mark. */
function Rings({ marks, own, random }: Drawing) {
  const x = Math.round(width * (0.4 + random() * 0.2));
  const y = Math.round(height * (0.4 + random() * 0.2));
  const ringCount = 6;
  const turn = random() * Math.PI * 2;
  const ownMark = marks[own] ?? 0;
  return (
    <>
      <g className={styles.lines}>
        {Array.from({ length: ringCount }, (_, ring) =>
          Math.round(24 + ring * (19 + ring * 1.6)),
        ).map((radius) => (
          <circle cx={x} cy={y} key={radius} r={radius} />
        ))}
      </g>
      {marks.map((mark, index) => {
        if (index === own) return null;
        const distance = 26 + Math.abs(mark - ownMark) * 0.72;
        const angle = turn + index * 2.399;
        return (
          <circle
            className={styles.mark}
            cx={Math.round(x + Math.cos(angle) * distance)}
            cy={Math.round(y + Math.sin(angle) * distance * 0.8)}
            // biome-ignore lint/suspicious/noArrayIndexKey: marks have no other identity
            key={index}
            r={3.4}
          />
        );
      })}
      <circle className={styles.own} cx={x} cy={y} r={10} />
    </>
  );
}

/** Waves on which time runs from left to right; each report's mark lies on one of them. */
function Waves({ marks, own, random }: Drawing) {
  const swell = 16 + random() * 22;
  const phase = random() * Math.PI * 2;
  const bend = 0.012 + random() * 0.012;
  const heightAt = (x: number, wave: number) =>
    height * 0.52 + (wave - 2) * 17 + Math.sin(x * bend + phase + wave * 0.22) * swell;
  const slopeAt = (x: number, wave: number) =>
    Math.cos(x * bend + phase + wave * 0.22) * swell * bend;
  return (
    <>
      <path
        className={styles.lines}
        d={[0, 1, 2, 3, 4]
          .map((wave) =>
            drawCurve(
              (x) => heightAt(x, wave),
              (x) => slopeAt(x, wave),
            ),
          )
          .join('')}
      />
      {marks.map((mark, index) => {
        const x = Math.round(
          marks.length === 1 ? width * (0.3 + random() * 0.4) : 74 + mark * 1.72,
        );
        const wave = index === own ? 2 : index % 5;
        return (
          <circle
            className={index === own ? styles.own : styles.mark}
            cx={x}
            cy={Math.round(heightAt(x, wave))}
            // biome-ignore lint/suspicious/noArrayIndexKey: marks have no other identity
            key={index}
            r={index === own ? 8.5 : 3.4}
          />
        );
      })}
    </>
  );
}

/** In how many parts a curve is drawn, each a cubic Bézier curve. */
const curveParts = 5;

/** A curve across the drawing as a path, from its height and its slope at each place (Hermite's form). */
function drawCurve(heightAt: (x: number) => number, slopeAt: (x: number) => number): string {
  const length = width / curveParts;
  const third = length / 3;
  const point = (x: number, y: number) => `${Math.round(x)} ${Math.round(y)}`;
  const parts = Array.from({ length: curveParts }, (_, part) => {
    const [from, to] = [part * length, (part + 1) * length];
    const before = point(to - third, heightAt(to) - slopeAt(to) * third);
    const end = point(to, heightAt(to));
    if (part > 0) return `S${before} ${end}`;
    return `C${point(from + third, heightAt(from) + slopeAt(from) * third)} ${before} ${end}`;
  });
  return `M${point(0, heightAt(0))}${parts.join('')}`;
}

/** A row of bars, one of them the story's; each report's mark lies on a bar. */
function Bars({ marks, own, random }: Drawing) {
  const count = 15;
  const tops = Array.from({ length: count }, () => Math.round(height * (0.18 + random() * 0.56)));
  const xOf = (bar: number) => 20 + bar * 20;
  const barOf = (mark: number) =>
    3 + (marks.length === 1 ? Math.floor(random() * 9) : Math.round((mark / 100) * 8));
  const places = marks.map((mark, index) => {
    const bar = barOf(mark);
    return { index, x: xOf(bar), y: (tops[bar] ?? 0) + (index === own ? 0 : (index % 4) * 13) };
  });
  return (
    <>
      <path
        className={styles.lines}
        d={tops.map((top, bar) => `M${xOf(bar)} ${height}V${top}`).join('')}
      />
      {places.map(({ index, x, y }) => (
        <circle
          className={index === own ? styles.own : styles.mark}
          cx={x}
          cy={y}
          key={index}
          r={index === own ? 8.5 : 3.4}
        />
      ))}
    </>
  );
}
