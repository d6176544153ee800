import { foldFileName, isWritableName } from '#documents/files/writable-path.ts';
import { slugOf } from '#documents/text/slug.ts';
import { uniqueNumberer } from '#generate/stories/number-names.ts';

/**
 * The slugs of the names on a platform, each its own and safe as the name of a folder: of two alike, the
 * later gets a number. Null for a name without a letter or a digit.
 */
export function nameSlugs(names: readonly string[]): (string | null)[] {
  const taken = new Set<string>();
  const addNumber = uniqueNumberer((slug) => taken.has(slug));
  return names.map((name) => {
    const words = slugOf(name);
    if (words === '') return null;
    const proposed = isWritableName(words) ? words : `${words}-publisher`;
    const slug = taken.has(foldFileName(proposed)) ? addNumber(proposed) : proposed;
    taken.add(foldFileName(slug));
    return slug;
  });
}
