import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

/** The site's typeface, of which each file has some scripts. The first that has a character draws it. */
const files = ['latin', 'latin-ext', 'vietnamese'].map(
  (subset) => `@fontsource-variable/newsreader/files/newsreader-${subset}-wght-normal.woff2`,
);

/** Text as shapes: paths in units of the em, from the left end of the base line, y upwards. */
type Shape = { width: number; paths: readonly { data: string; x: number; scale: number }[] };

/** Draws words in a typeface, so that a card looks alike on every machine, whatever is installed there. */
export type Typeface = {
  /**
   * A text without what the typeface can't draw: signs are left out one by one, and a text with letters
   * or digits of other scripts as a whole, since the rest would say something else. Null where nothing is left.
   */
  drawable: (text: string) => string | null;
  /** The shape of a word, of drawable characters. */
  shape: (word: string) => Shape;
};

/** Opens the files that come with Lede. It takes about a second. */
export function openTypeface(): Typeface {
  const { resolve } = createRequire(import.meta.url);
  const fonts = files.map((file) => openFont(resolve(file)));
  const fontOf = (character: string) => {
    const code = character.codePointAt(0) ?? 0;
    return fonts.find((font) => font.hasGlyphForCodePoint(code));
  };
  const known = new Map<string, Shape>();
  return {
    drawable: (text) => {
      const characters = [...text.normalize('NFC').replaceAll(/\p{Cf}/gu, '')];
      const missing = characters.filter((character) => fontOf(character) === undefined);
      if (missing.some((character) => /[\p{L}\p{N}\p{M}]/u.test(character))) return null;
      const kept = characters.filter((character) => !missing.includes(character)).join('');
      return kept.replaceAll(/\s+/g, ' ').trim() || null;
    },
    shape: (word) => {
      const shape = known.get(word) ?? shapeWord(word, fontOf);
      known.set(word, shape);
      return shape;
    },
  };
}

/** @throws if it is a collection of fonts, which none of the files is. */
function openFont(path: string): Font {
  const font = create(readFileSync(path));
  if (!('layout' in font)) throw new Error(`${path} is a collection of fonts`);
  return font;
}

function shapeWord(word: string, fontOf: (character: string) => Font | undefined): Shape {
  const paths: { data: string; x: number; scale: number }[] = [];
  let width = 0;
  for (const { font, text } of runsOf(word, fontOf)) {
    const scale = 1 / font.unitsPerEm;
    const { glyphs, positions } = font.layout(text);
    for (const [index, glyph] of glyphs.entries()) {
      const position = positions[index];
      const data = glyph.path.toSVG();
      if (data !== '') paths.push({ data, x: width + (position?.xOffset ?? 0) * scale, scale });
      width += (position?.xAdvance ?? 0) * scale;
    }
  }
  return { width, paths };
}

/** A word cut where another file of the typeface has to go on. */
function runsOf(
  word: string,
  fontOf: (character: string) => Font | undefined,
): { font: Font; text: string }[] {
  const runs: { font: Font; text: string }[] = [];
  for (const character of word) {
    const font = fontOf(character);
    const last = runs.at(-1);
    if (font === undefined) continue;
    if (last?.font === font) last.text += character;
    else runs.push({ font, text: character });
  }
  return runs;
}
