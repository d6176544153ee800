import { disjointSets } from '#generate/stories/disjoint-sets.ts';

/** Names for each of some ids what it is connected with, by way of any number of pairs. */
export function connect(
  ids: readonly string[],
  pairs: readonly (readonly [one: string, other: string])[],
): Map<string, string> {
  const places = new Map(ids.map((id, place) => [id, place]));
  const sets = disjointSets(ids.length);
  for (const [one, other] of pairs) sets.join(places.get(one) ?? 0, places.get(other) ?? 0);
  return new Map(ids.map((id, place) => [id, ids[sets.find(place)] ?? id]));
}
