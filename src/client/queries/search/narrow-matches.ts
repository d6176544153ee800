import type { Search } from '#client/routes/search-address.ts';
import type { SearchFacets } from '#dataset/search.ts';
import type { Source, Topic } from '#dataset/story.ts';
import type { Day } from '#dataset/values.ts';

/** Stories by what searches are narrowed by, ready to be asked. */
export type FacetIndex = Pick<SearchFacets, 'topics' | 'sources'> & {
  /** By the name that the search index has for a story, the newest first. */
  stories: ReadonlyMap<string, StoryFacets>;
  /** Between which days there are stories; null where there are none. */
  days: { first: Day; last: Day } | null;
};

/** The topics and sources are places in the lists. */
type StoryFacets = { day: Day; topics: readonly number[]; sources: readonly number[] };

/** What a search is left with, and what would narrow it further. */
export type Narrowed<Match> = {
  matches: Match[];
  /** The chosen first, then those that leave most stories; the count is what choosing one leaves. */
  topics: (Topic & { count: number })[];
  /** Those that leave most stories first, as if no source were chosen. */
  sources: (Source & { count: number })[];
};

export function indexFacets({ topics, sources, days }: SearchFacets): FacetIndex {
  const [newest] = days;
  const oldest = days.at(-1);
  return {
    topics,
    sources,
    stories: new Map(
      days.flatMap(({ day, stories }) =>
        stories.map(([name, ofTopics, ofSources]) => [
          name,
          { day, topics: ofTopics, sources: ofSources },
        ]),
      ),
    ),
    days: newest && oldest ? { first: oldest.day, last: newest.day } : null,
  };
}

/** Keeps the matches that a search's filters let through. */
export function narrowMatches<Match extends { id: string }>(
  all: readonly Match[],
  facets: FacetIndex,
  { topics, source, from, to }: Search,
): Narrowed<Match> {
  const chosen = topics.map((slug) => facets.topics.findIndex((topic) => topic.slug === slug));
  const chosenSource = facets.sources.findIndex(({ domain }) => domain === source);
  // What is chosen can be given up, also where it leaves nothing.
  const topicCounts = new Map(chosen.map((place) => [place, 0]));
  const sourceCounts = new Map([[chosenSource, 0]]);
  const matches = all.filter(({ id }) => {
    const story = facets.stories.get(id);
    if (story === undefined) return false;
    if ((from !== null && story.day < from) || (to !== null && story.day > to)) return false;
    if (!chosen.every((topic) => story.topics.includes(topic))) return false;
    for (const place of story.sources) countOne(sourceCounts, place);
    if (source !== null && !story.sources.includes(chosenSource)) return false;
    for (const place of story.topics) countOne(topicCounts, place);
    return true;
  });
  const isChosen = (slug: Topic['slug']) => (topics.includes(slug) ? 1 : 0);
  return {
    matches,
    topics: counted(facets.topics, topicCounts).sort(
      (a, b) => isChosen(b.slug) - isChosen(a.slug) || b.count - a.count,
    ),
    sources: counted(facets.sources, sourceCounts).sort((a, b) => b.count - a.count),
  };
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
