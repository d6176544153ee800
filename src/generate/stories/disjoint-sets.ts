/** Sets of the numbers below `size`, at first each in a set of its own. */
export type DisjointSets = {
  /** A number that is the same for all of a set. */
  find: (member: number) => number;
  join: (one: number, other: number) => void;
};

/** Joins by size and halves paths: Tarjan and van Leeuwen, "Worst-case Analysis of Set Union" (1984). */
export function disjointSets(size: number): DisjointSets {
  const parents = Array.from({ length: size }, (_, member) => member);
  const sizes = new Map<number, number>();
  const find = (member: number): number => {
    let at = member;
    for (let parent = parents[at] ?? at; parent !== at; parent = parents[at] ?? at) {
      const above = parents[parent] ?? parent;
      parents[at] = above;
      at = above;
    }
    return at;
  };
  const join = (one: number, other: number): void => {
    const [a, b] = [find(one), find(other)];
    if (a === b) return;
    const [ofA, ofB] = [sizes.get(a) ?? 1, sizes.get(b) ?? 1];
    const [small, large] = ofA < ofB ? [a, b] : [b, a];
    parents[small] = large;
    sizes.set(large, ofA + ofB);
  };
  return { find, join };
}
