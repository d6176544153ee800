import type { CoverageSummary, ListedStory } from '#dataset/list.ts';

/** What a story of a list is as JSON. */
export type SerializeStory = (story: ListedStory) => string;

/**
 * Serializes the stories of all lists of a dataset. A summary that is in several lists becomes JSON only once. So does
 * what all rows of a story in the lists of publishers have in common: they share the object that sums up its coverage,
 * which those of no other story have.
 */
export function storySerializer(): SerializeStory {
  const summaries = new Map<ListedStory, string>();
  const rows = new Map<CoverageSummary, string>();
  return (story) => {
    if (story.report === undefined) return once(summaries, story, () => JSON.stringify(story));
    const text = once(rows, story.coverageSummary, () => serializeSummary(story));
    return `${text.slice(0, -1)},"report":${JSON.stringify(story.report)}}`;
  };
}

function serializeSummary({ report: _, ...summary }: ListedStory): string {
  return JSON.stringify(summary);
}

function once<Key>(known: Map<Key, string>, key: Key, make: () => string): string {
  const text = known.get(key) ?? make();
  known.set(key, text);
  return text;
}
