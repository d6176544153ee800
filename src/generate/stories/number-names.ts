/**
 * Makes free names of taken ones: `-2`, or the next number that makes a free one, at the end. Names
 * that differ only in case are equal. A name that is taken must stay taken: the numbers that were tried
 * for it are not tried again.
 */
export function nameNumberer(isTaken: (name: string) => boolean): (name: string) => string {
  const nextNumbers = new Map<string, number>();
  return (name) => {
    const key = name.toLowerCase();
    let number = nextNumbers.get(key) ?? 2;
    while (isTaken(`${key}-${number}`)) number += 1;
    nextNumbers.set(key, number + 1);
    return `${name}-${number}`;
  };
}
