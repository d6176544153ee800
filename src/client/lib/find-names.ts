import { editDistance, mostMistakes } from './edit-distance.ts';
import { fold, nameIncludes } from './fold.ts';

/**
 * The items whose name includes the typed text. If there are none, those whose name has a word like each of
 * the typed ones, but for a typing mistake or two.
 */
export function findByName<Item>(
  items: readonly Item[],
  typed: string,
  nameOf: (item: Item) => string,
): Item[] {
  const found = items.filter((item) => nameIncludes(nameOf(item), typed));
  const sought = wordsOf(typed);
  if (found.length > 0 || sought.length === 0) return found;
  return items.filter((item) => {
    const words = wordsOf(nameOf(item));
    return sought.every((one) => words.some((word) => isNear(one, word)));
  });
}

/** Whether a word, or the beginning of it, is as good as what was typed. */
function isNear(typed: string, word: string): boolean {
  const most = mostMistakes(typed);
  return [word, word.slice(0, typed.length)].some(
    (candidate) => editDistance(typed, candidate, most) <= most,
  );
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
