import { type Line, setLines } from './set-lines.ts';
import type { Typeface } from './typeface.ts';

/** What a card says of a story. Texts that the typeface can't draw are left out. */
export type Card = {
  site: string;
  headline: string;
  /** The names of publishers, the story's own first. */
  publishers: readonly string[];
  /** How many reports there are, by how many publishers. */
  counts: string;
  /** The plot: where the articles lie from the first (0) to the last (100), and which of them is the story's own. */
  marks: readonly number[];
  own: number;
  /** The dates at both ends of the plot. */
  from: string;
  to: string;
  isRightToLeft: boolean;
};

export const cardSize = { width: 1200, height: 630 } as const;

const margin = 72;
const inner = cardSize.width - 2 * margin;

const paper = '#fcfbf8';
const ink = '#17181a';
const soft = '#55585e';
const hair = '#dcd8cf';
const accent = '#a3271c';

/** The sizes of a headline, the largest first, and in how many lines it must fit. */
const headlineSizes = [
  { size: 84, lines: 2 },
  { size: 70, lines: 3 },
  { size: 58, lines: 4 },
] as const;

/**
 * Draws the card of a story for link previews, 1200 pixels wide and 630 high, as SVG without any text: letters
 * are paths. The same card gives the same SVG.
 */
export function drawCard(card: Card, typeface: Typeface): string {
  const page = sheet(card.isRightToLeft, typeface);
  page.write(card.site, { size: 30, y: 92, color: accent });
  const headline = typeface.drawable(card.headline);
  if (headline !== null) drawHeadline(headline, page, typeface);
  page.write(namesThatFit(card.publishers, typeface), { size: 32, y: 470, color: ink });
  const hasPlot = card.marks.length > 1;
  if (hasPlot) drawPlot(card, page);
  const below = hasPlot ? ({ y: 588, align: 'middle' } as const) : { y: 520 };
  page.write(card.counts, { size: 26, color: soft, ...below });
  return page.finish();
}

/** Draws the card of a site, for pages that have no other picture. */
export function drawSiteCard(title: string, tagline: string, typeface: Typeface): string {
  const page = sheet(false, typeface);
  const name = typeface.drawable(title);
  if (name !== null) drawHeadline(name, page, typeface, 225);
  page.write(tagline, { size: 36, y: 540, color: soft });
  return page.finish();
}

type Sheet = ReturnType<typeof sheet>;

type Text = { size: number; y: number; color: string; align?: 'start' | 'middle' | 'end' };

/** Paper to draw on. Places from the start are from the right, where a site is read from there. */
function sheet(isRightToLeft: boolean, typeface: Typeface) {
  const { width, height } = cardSize;
  const parts = [
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    `<rect width="${width}" height="14" fill="${accent}"/>`,
  ];
  const place = (x: number) => (isRightToLeft ? width - x : x);
  const set = (line: Line, { size, y, color, align = 'start' }: Text) => {
    const length = line.width * size;
    const isAtLeft = (align === 'start') !== isRightToLeft;
    const left =
      align === 'middle' ? (width - length) / 2 : isAtLeft ? margin : width - margin - length;
    let x = 0;
    const letters: string[] = [];
    for (const word of line.words) {
      const shape = typeface.shape(word);
      for (const { data, x: offset, scale } of shape.paths) {
        letters.push(
          `<path transform="matrix(${scale} 0 0 ${scale} ${round(x + offset)} 0)" d="${data}"/>`,
        );
      }
      x += shape.width + typeface.shape(' ').width;
    }
    const matrix = `matrix(${size} 0 0 ${-size} ${round(left)} ${y})`;
    parts.push(`<g fill="${color}" transform="${matrix}">${letters.join('')}</g>`);
  };
  return {
    set,
    /** Writes what can be drawn of a text in one line. */
    write: (text: string, style: Text) => {
      const drawn = typeface.drawable(text);
      const [line] = drawn === null ? [] : setLines(drawn, inner / style.size, 1, typeface);
      if (line !== undefined) set(line, style);
    },
    line: (from: number, y: number, to: number, color: string, thickness: number) => {
      const [x1, x2] = [place(from), place(to)];
      parts.push(`<path d="M${x1} ${y}H${x2}" stroke="${color}" stroke-width="${thickness}"/>`);
    },
    dot: (x: number, y: number, radius: number, color: string) => {
      parts.push(
        `<circle cx="${round(place(x))}" cy="${y}" r="${radius}" fill="${color}" stroke="${paper}" stroke-width="2"/>`,
      );
    },
    finish: () =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${parts.join('')}</svg>`,
  };
}

/** As large as fits. What doesn't fit even at the smallest size ends with an ellipsis. */
function drawHeadline(text: string, page: Sheet, typeface: Typeface, top = 130): void {
  for (const { size, lines: most } of headlineSizes) {
    const lines = setLines(text, inner / size, most + 1, typeface);
    const isSmallest = size === headlineSizes.at(-1)?.size;
    if (lines.length > most && !isSmallest) continue;
    const shown = setLines(text, inner / size, most, typeface);
    for (const [index, line] of shown.entries()) {
      page.set(line, { size, y: Math.round(top + size * (0.9 + index * 1.08)), color: ink });
    }
    return;
  }
}

/** As many names as fit in a line, each whole. */
function namesThatFit(names: readonly string[], typeface: Typeface): string {
  const drawn = names.flatMap((name) => typeface.drawable(name) ?? []);
  for (let count = drawn.length; count > 1; count -= 1) {
    const text = drawn.slice(0, count).join(' · ');
    if (setLines(text, inner / 32, 2, typeface).length === 1) return text;
  }
  return drawn[0] ?? '';
}

function drawPlot({ marks, own, from, to }: Card, page: Sheet): void {
  const y = 525;
  page.line(margin + 10, y, cardSize.width - margin - 10, hair, 3);
  const place = (mark: number) => margin + 10 + ((inner - 20) * mark) / 100;
  for (const mark of marks) page.dot(place(mark), y, 10, ink);
  page.dot(place(marks[own] ?? 0), y, 14, accent);
  page.write(from, { size: 24, y: 588, color: soft });
  page.write(to, { size: 24, y: 588, color: soft, align: 'end' });
}

/** To a hundred-thousandth: places are in units of the em, too. */
function round(value: number): number {
  return Math.round(value * 100_000) / 100_000;
}
