import type { Search } from '#client/routes/search-address.ts';
import type { SearchFacets } from '#dataset/search.ts';
import type { Publisher, Topic } from '#dataset/story.ts';
import type { Day } from '#dataset/values.ts';

/** The facets of all stories, indexed for filtering. */
export type FacetIndex = Pick<SearchFacets, 'topics' | 'publishers'> & {
  /** Keyed by the search index's id of a story, the newest first. */
  stories: ReadonlyMap<string, StoryFacets>;
  /** The first and last day with stories; null if there are none. */
  days: { first: Day; last: Day } | null;
};

/** Topics and publishers are positions in the lists of the index. The day is null if it is uncertain. */
type StoryFacets = { day: Day | null; topics: readonly number[]; publishers: readonly number[] };

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
  const [newest] = days;
  const oldest = days.at(-1);
  const groups = [...days, { day: null, stories: uncertain }];
  return {
    topics,
    publishers,
    stories: new Map(
      groups.flatMap(({ day, stories }) =>
        stories.map(([name, ofTopics, ofPublishers]) => [
          name,
          { day, topics: ofTopics, publishers: ofPublishers },
        ]),
      ),
    ),
    days: newest && oldest ? { first: oldest.day, last: newest.day } : null,
  };
}

/** Applies a search's filters to its matches. */
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
  const isChosen = (slug: Topic['slug']) => (topics.includes(slug) ? 1 : 0);
  return {
    matches,
    topics: counted(facets.topics, topicCounts).sort(
      (a, b) => isChosen(b.slug) - isChosen(a.slug) || b.count - a.count,
    ),
    publishers: counted(facets.publishers, publisherCounts).sort((a, b) => b.count - a.count),
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

function counted<Facet>(
  facets: readonly Facet[],
  counts: ReadonlyMap<number, number>,
): (Facet & { count: number })[] {
  return facets.flatMap((facet, place) => {
    const count = counts.get(place);
    return count === undefined ? [] : [{ ...facet, count }];
  });
}
