import { distance } from 'fastest-levenshtein';

/**
 * The question whether one of the known names was meant, with a space before it: the one that begins
 * with what was written, or the nearest to it. Nothing if none is near.
 */
export function suggestNearest(written: string, known: readonly string[]): string {
  const word = written.toLowerCase();
  const began = known.filter((name) => word !== '' && name.startsWith(word));
  const [nearest] = known.toSorted((a, b) => distance(word, a) - distance(word, b));
  const meant = began.length === 1 ? began[0] : nearest;
  if (meant === undefined) return '';
  const isNear = began.length === 1 || distance(word, meant) <= Math.max(2, word.length / 3);
  return isNear ? ` Did you mean ${meant}?` : '';
}
