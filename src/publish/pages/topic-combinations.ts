import type { TopicCombinations } from '#dataset/list.ts';
import type { TopicSlug } from '#dataset/values.ts';

/** A topic's place in the alphabet: a count for each lies in one array, however many there are. */
type Topic = number;

type TopicSets = readonly { topics: readonly Topic[]; count: number }[];

/** Several topics in alphabetical order, and how many stories have all of them. */
type Combination = { topics: readonly Topic[]; count: number };

/**
 * The combinations of two or three topics that stories have, those with the most stories first; at
 * most `most` of them. `topics` has all that are in its sets.
 *
 * Only what can be among them is counted, as in Agrawal and Srikant, "Fast Algorithms for Mining
 * Association Rules" (VLDB 1994): three topics never have more stories than the first two of them.
 */
export function largestCombinations(
  topics: readonly TopicCombinations[],
  most: number,
): (readonly TopicSlug[])[] {
  const sorted = topics.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  const setsOf = numberTopics(sorted);
  const counts = new Uint32Array(sorted.length);
  const pairs = largest(pairsOf(setsOf, counts), most);
  const combinations = largest(withTriples(pairs, setsOf, counts), most);
  return combinations.map((combination) =>
    combination.topics.flatMap((topic) => sorted[topic]?.slug ?? []),
  );
}

/** The sets of each topic, in alphabetical order. */
function numberTopics(sorted: readonly TopicCombinations[]): TopicSets[] {
  const numbers = new Map(sorted.map(({ slug }, number) => [slug, number]));
  const numberOf = (slug: TopicSlug) => numbers.get(slug) ?? -1;
  return sorted.map(({ sets }) =>
    sets.map(({ topics, count }) => ({ topics: topics.map(numberOf), count })),
  );
}

function* pairsOf(setsOf: readonly TopicSets[], counts: Uint32Array): Generator<Combination> {
  for (const [topic, sets] of setsOf.entries()) yield* extend([topic], topic, sets, counts);
}

function* withTriples(
  pairs: readonly Combination[],
  setsOf: readonly TopicSets[],
  counts: Uint32Array,
): Generator<Combination> {
  for (const pair of pairs) {
    yield pair;
    const [first, second] = pair.topics;
    if (first === undefined || second === undefined) continue;
    const sets = setsOf[first]?.filter(({ topics }) => topics.includes(second)) ?? [];
    yield* extend(pair.topics, second, sets, counts);
  }
}

/**
 * The combinations with one topic more, which comes after `last` in the alphabet, so that each is made
 * once. `sets` are those that have all of `topics`; `counts`, one for each topic, are zero before and
 * after.
 */
function* extend(
  topics: readonly Topic[],
  last: Topic,
  sets: TopicSets,
  counts: Uint32Array,
): Generator<Combination> {
  const found: Topic[] = [];
  for (const set of sets) {
    for (const topic of set.topics) {
      if (topic <= last) continue;
      const before = counts[topic] ?? 0;
      if (before === 0) found.push(topic);
      counts[topic] = before + set.count;
    }
  }
  for (const topic of found) {
    const count = counts[topic] ?? 0;
    counts[topic] = 0;
    yield { topics: [...topics, topic], count };
  }
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
    const [ofA = -1, ofB = -1] = [a.topics[index], b.topics[index]];
    if (ofA !== ofB) return ofA - ofB;
    if (ofA === -1) return 0;
  }
}
