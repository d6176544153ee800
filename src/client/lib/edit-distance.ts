import { hasUnspacedText } from '#dataset/shared/unspaced-text.ts';

/**
 * The number of letters to insert, delete, replace or swap with a neighbour to turn one word into
 * the other (optimal string alignment distance). Stops early with Infinity if it exceeds `most`.
 *
 * `fastest-levenshtein` counts a swap as two edits, and never stops early.
 * https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance#Optimal_string_alignment_distance
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        isSwap ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    if (Math.min(...current) > most) return Number.POSITIVE_INFINITY;
    beforeLast = last;
    last = current;
  }
  const distance = at(last, b.length);
  return distance > most ? Number.POSITIVE_INFINITY : distance;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

/**
 * How many typos to allow by word length. In a very short word, and in a text without spaces, any
 * change makes a different word.
 */
export function mostMistakes(sought: string): number {
  const { length } = sought;
  if (length < 4 || hasUnspacedText(sought)) return 0;
  return length < 8 ? 1 : 2;
}
