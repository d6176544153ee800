import type { Search } from '#client/routes/search-address.ts';
import type { SearchFacets } from '#dataset/search.ts';
import type { Publisher, Topic } from '#dataset/story.ts';
import type { Day } from '#dataset/values.ts';

/** The facets of the stories of a part, indexed for filtering. */
export type FacetIndex = Pick<SearchFacets, 'topics' | 'publishers'> & {
  /** Keyed by the search index's id of a story, the newest first. */
  stories: ReadonlyMap<string, StoryFacets>;
};

type StoryFacets = {
  /** Its position among the stories, from 0. */
  place: number;
  /** Null if it is uncertain. */
  day: Day | null;
  /** Positions in the list of the index, as those of the publishers are. */
  topics: readonly number[];
  publishers: readonly number[];
};

/** The matches that pass the filters, and the filters that can narrow them further. */
export type Narrowed<Match> = {
  matches: Match[];
  /** The chosen topics first, then by count: how many stories remain if the topic is chosen. */
  topics: (Topic & { count: number })[];
  /**
   * Sorted by count: how many stories remain if the publisher is chosen in place of the current one.
   */
  publishers: (Pick<Publisher, 'id' | 'name'> & { count: number })[];
};

export function indexFacets({ topics, publishers, days, uncertain }: SearchFacets): FacetIndex {
  const stories = new Map<string, StoryFacets>();
  for (const { day, stories: group } of [...days, { day: null, stories: uncertain }]) {
    for (const [name, ofTopics, ofPublishers] of group) {
      const place = stories.size;
      stories.set(name, { place, day, topics: ofTopics, publishers: ofPublishers });
    }
  }
  return { topics, publishers, stories };
}

/** Applies a search's filters to its matches in one part. */
export function narrowMatches<Match extends { id: string }>(
  all: readonly Match[],
  facets: FacetIndex,
  { topics, publisher, from, to }: Search,
): Narrowed<Match> {
  const chosen = topics.map((slug) => facets.topics.findIndex((topic) => topic.slug === slug));
  const chosenPublisher = facets.publishers.findIndex(({ id }) => id === publisher);
  // Chosen filters are always listed, even with no stories left, so that they can be removed.
  const topicCounts = new Map(chosen.map((place) => [place, 0]));
  const publisherCounts = new Map([[chosenPublisher, 0]]);
  const matches = all.filter(({ id }) => {
    const story = facets.stories.get(id);
    if (story === undefined) return false;
    if (!isWithin(story.day, from, to)) return false;
    if (!chosen.every((topic) => story.topics.includes(topic))) return false;
    for (const place of story.publishers) countOne(publisherCounts, place);
    if (publisher !== null && !story.publishers.includes(chosenPublisher)) return false;
    for (const place of story.topics) countOne(topicCounts, place);
    return true;
  });
  return {
    matches,
    topics: orderTopics(counted(facets.topics, topicCounts), topics),
    publishers: byCount(counted(facets.publishers, publisherCounts)),
  };
}

/** What is left of the matches in several parts, the newest first. Matches stay in the order of their parts. */
export function joinNarrowed<Match>(
  parts: readonly Narrowed<Match>[],
  { topics }: Pick<Search, 'topics'>,
): Narrowed<Match> {
  const listed = parts.flatMap((part) => part.topics);
  const publishers = parts.flatMap((part) => part.publishers);
  return {
    matches: parts.flatMap(({ matches }) => matches),
    topics: orderTopics(
      addUp(listed, ({ slug }) => slug),
      topics,
    ),
    publishers: byCount(addUp(publishers, ({ id }) => id)),
  };
}

/** Whether a day is one of those from a first to a last, both null if there is no such limit. */
function isWithin(day: Day | null, from: Day | null, to: Day | null): boolean {
  if (day === null) return from === null && to === null;
  return (from === null || day >= from) && (to === null || day <= to);
}

function countOne(counts: Map<number, number>, place: number): void {
  counts.set(place, (counts.get(place) ?? 0) + 1);
}

type Counted = { count: number };

function counted<Facet>(
  facets: readonly Facet[],
  counts: ReadonlyMap<number, number>,
): (Facet & Counted)[] {
  return facets.flatMap((facet, place) => {
    const count = counts.get(place);
    return count === undefined ? [] : [{ ...facet, count }];
  });
}

function addUp<Facet extends Counted>(
  all: readonly Facet[],
  keyOf: (facet: Facet) => string,
): Facet[] {
  const sums = new Map<string, Facet>();
  for (const facet of all) {
    const count = (sums.get(keyOf(facet))?.count ?? 0) + facet.count;
    sums.set(keyOf(facet), { ...facet, count });
  }
  return [...sums.values()];
}

function byCount<Facet extends Counted>(facets: readonly Facet[]): Facet[] {
  return [...facets].sort((a, b) => b.count - a.count);
}

function orderTopics<Facet extends Topic & Counted>(
  facets: readonly Facet[],
  chosen: Search['topics'],
): Facet[] {
  const isChosen = ({ slug }: Topic) => (chosen.includes(slug) ? 1 : 0);
  return [...facets].sort((a, b) => isChosen(b) - isChosen(a) || b.count - a.count);
}
