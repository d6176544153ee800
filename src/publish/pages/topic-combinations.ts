import type { TopicCombinations } from '#dataset/list.ts';
import type { TopicSlug } from '#dataset/values.ts';

type TopicSets = TopicCombinations['sets'];

/** Several topics in alphabetical order, and how many stories have all of them. */
type Combination = { slugs: readonly TopicSlug[]; count: number };

/**
 * The combinations of two or three topics that stories have, those with the most stories first; at
 * most `most` of them.
 *
 * Only what can be among them is counted, as in Agrawal and Srikant, "Fast Algorithms for Mining
 * Association Rules" (VLDB 1994): three topics never have more stories than the first two of them.
 */
export function largestCombinations(
  topics: readonly TopicCombinations[],
  most: number,
): (readonly TopicSlug[])[] {
  const setsOf = new Map(topics.map(({ slug, sets }) => [slug, sets]));
  const pairs = largest(pairsOf(topics), most);
  const combinations = largest(withTriples(pairs, setsOf), most);
  return combinations.map(({ slugs }) => slugs);
}

function* pairsOf(topics: readonly TopicCombinations[]): Generator<Combination> {
  for (const { slug, sets } of topics) yield* extend([slug], slug, sets);
}

function* withTriples(
  pairs: readonly Combination[],
  setsOf: ReadonlyMap<TopicSlug, TopicSets>,
): Generator<Combination> {
  for (const pair of pairs) {
    yield pair;
    const [first, second] = pair.slugs;
    if (first === undefined || second === undefined) continue;
    const sets = setsOf.get(first)?.filter(({ topics }) => topics.includes(second)) ?? [];
    yield* extend(pair.slugs, second, sets);
  }
}

/**
 * The combinations with one topic more, which comes after `last` in the alphabet, so that each is made
 * once. `sets` are those that have all of `slugs`.
 */
function* extend(
  slugs: readonly TopicSlug[],
  last: TopicSlug,
  sets: TopicSets,
): Generator<Combination> {
  const counts = new Map<TopicSlug, number>();
  for (const { topics, count } of sets) {
    for (const slug of topics) {
      if (slug > last) counts.set(slug, (counts.get(slug) ?? 0) + count);
    }
  }
  for (const [slug, count] of counts) yield { slugs: [...slugs, slug], count };
}

/** Holds no more than twice as many at a time, however many there are. */
function largest(combinations: Iterable<Combination>, most: number): Combination[] {
  let kept: Combination[] = [];
  let last: Combination | undefined;
  for (const combination of combinations) {
    if (last !== undefined && compareSize(combination, last) > 0) continue;
    kept.push(combination);
    if (kept.length < 2 * most) continue;
    kept = kept.sort(compareSize).slice(0, most);
    last = kept.at(-1);
  }
  return kept.sort(compareSize).slice(0, most);
}

/** The most stories first; where two have as many, the alphabet decides. */
function compareSize(a: Combination, b: Combination): number {
  if (a.count !== b.count) return b.count - a.count;
  for (let index = 0; ; index += 1) {
    const [ofA = '', ofB = ''] = [a.slugs[index], b.slugs[index]];
    if (ofA !== ofB) return ofA < ofB ? -1 : 1;
    if (ofA === '') return 0;
  }
}
