import type { Typeface } from './typeface.ts';

const ellipsis = '…';

/** A line of text: its words, and how wide it is in units of the em. */
export type Line = { words: readonly string[]; width: number };

/**
 * Sets a text in lines no wider than `width`, in units of the em: at most `most` of them, the last one
 * with an ellipsis if the text goes on. A word that is wider than a line is divided.
 */
export function setLines(text: string, width: number, most: number, typeface: Typeface): Line[] {
  const widthOf = (words: readonly string[]) => measureWords(words, typeface);
  const lines: string[][] = [[]];
  for (const word of text.split(' ').flatMap((whole) => divide(whole, width, typeface))) {
    const line = lines.at(-1) ?? [];
    if (line.length === 0 || widthOf([...line, word]) <= width) line.push(word);
    else lines.push([word]);
  }
  const shown = lines.slice(0, most);
  const last = shown.at(-1);
  if (lines.length > most && last !== undefined) endEarly(last, width, typeface);
  return shown.map((words) => ({ words, width: widthOf(words) }));
}

/** How wide words with spaces between them are, in units of the em. */
function measureWords(words: readonly string[], typeface: Typeface): number {
  const spaces = Math.max(0, words.length - 1) * typeface.shape(' ').width;
  return words.reduce((sum, word) => sum + typeface.shape(word).width, spaces);
}

/** Shortens a line from its end, and puts an ellipsis there. */
function endEarly(words: string[], width: number, typeface: Typeface): void {
  for (let word = words.pop(); word !== undefined; word = words.pop()) {
    for (let cut = word; cut !== ''; cut = cut.slice(0, -1)) {
      if (/\p{P}$/u.test(cut)) continue;
      const ended = [...words, `${cut}${ellipsis}`];
      if (measureWords(ended, typeface) > width) {
        if (words.length > 0) break;
        continue;
      }
      words.push(`${cut}${ellipsis}`);
      return;
    }
  }
}

function divide(word: string, width: number, typeface: Typeface): string[] {
  if (typeface.shape(word).width <= width) return [word];
  const parts: string[] = [''];
  for (const character of word) {
    const part = parts.at(-1) ?? '';
    const isFull = typeface.shape(part + character).width > width;
    if (isFull) parts.push(character);
    else parts[parts.length - 1] = part + character;
  }
  return parts;
}
