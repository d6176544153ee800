import { foldFileName } from '#documents/files/writable-path.ts';

/**
 * Returns a function that makes a name unique by a number at its end: `-2`, or the next one that isn't
 * taken. Names that differ only in case are equal, and `isTaken` is asked for them as `foldFileName` has them. A name that is taken must stay so, because numbers
 * that were tried once are not tried again.
 */
export function uniqueNumberer(isTaken: (name: string) => boolean): (name: string) => string {
  const nextNumbers = new Map<string, number>();
  return (name) => {
    const key = foldFileName(name);
    let number = nextNumbers.get(key) ?? 2;
    while (isTaken(`${key}-${number}`)) number += 1;
    nextNumbers.set(key, number + 1);
    return `${name}-${number}`;
  };
}
