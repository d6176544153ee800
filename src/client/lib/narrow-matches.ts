import type { SearchFacets } from '#dataset/search.ts';
import type { Source, Topic } from '#dataset/story.ts';
import type { Day } from '#dataset/values.ts';
import type { Search } from './search-address.ts';

/** Stories by what searches are narrowed by, ready to be asked. */
export type FacetIndex = {
  facets: SearchFacets;
  /** The facets of a story, by the name that the search index has for it. */
  byName: ReadonlyMap<string, SearchFacets['stories'][number]>;
};

/** What a search is left with, and what would narrow it further. */
export type Narrowed<Match> = {
  matches: Match[];
  /** The chosen first, then those that leave most stories; the count is what choosing one leaves. */
  topics: (Topic & { count: number })[];
  /** Those that leave most stories first, as if no source were chosen. */
  sources: (Source & { count: number })[];
};

export function indexFacets(facets: SearchFacets): FacetIndex {
  return { facets, byName: new Map(facets.stories.map((story) => [story[0], story])) };
}

/** The first and the last day of the edition; null where it has no story. */
export function daysOf({ stories }: SearchFacets): { first: Day; last: Day } | null {
  const [newest] = stories;
  const oldest = stories.at(-1);
  return newest === undefined || oldest === undefined
    ? null
    : { first: oldest[1], last: newest[1] };
}

/** Keeps the matches that a search's filters let through. */
export function narrowMatches<Match extends { id: string }>(
  all: readonly Match[],
  { facets, byName }: FacetIndex,
  { topics, source, from, to }: Search,
): Narrowed<Match> {
  const chosen = topics.map((slug) => facets.topics.findIndex((topic) => topic.slug === slug));
  const chosenSource = facets.sources.findIndex(({ domain }) => domain === source);
  // What is chosen can be given up, also where it leaves nothing.
  const topicCounts = new Map(chosen.map((place) => [place, 0]));
  const sourceCounts = new Map([[chosenSource, 0]]);
  const matches = all.filter(({ id }) => {
    const story = byName.get(id);
    if (story === undefined) return false;
    const [, day, storyTopics, storySources] = story;
    if ((from !== null && day < from) || (to !== null && day > to)) return false;
    if (!chosen.every((topic) => storyTopics.includes(topic))) return false;
    for (const place of storySources) countOne(sourceCounts, place);
    if (source !== null && !storySources.includes(chosenSource)) return false;
    for (const place of storyTopics) countOne(topicCounts, place);
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
