import type { SearchFacets } from '#dataset/search.ts';
import type { Source, Story, Topic } from '#dataset/story.ts';
import { dayOf } from '#documents/document/read-instant.ts';
import { groupBy } from '#documents/group-by.ts';

/**
 * What search results can be narrowed by, of stories newest first. `indexNames` holds the search index's name for each story, by
 * its id.
 *
 * @throws where a story has no such name.
 */
export function gatherFacets(
  stories: readonly Story[],
  indexNames: ReadonlyMap<string, string>,
  timeZone: string,
): SearchFacets {
  const topics = numbered<Topic>();
  const sources = numbered<Source>();
  const facetsOf = (story: Story): SearchFacets['days'][number]['stories'][number] => {
    const name = indexNames.get(story.id);
    if (name === undefined) throw new Error(`The search index has no ${story.id}`);
    const domains = [story, ...story.coverage].map(({ source }) =>
      sources.numberOf(source.domain, source),
    );
    return [
      name,
      story.topics.map((topic) => topics.numberOf(topic.slug, topic)),
      [...new Set(domains)],
    ];
  };
  const byDay = groupBy(stories, (story) => dayOf(story.publishedAt, timeZone));
  const days = [...byDay].map(([day, group]) => ({ day, stories: group.map(facetsOf) }));
  return { topics: topics.values, sources: sources.values, days };
}

/** Gives each value a number, by its key: its place in `values`. */
function numbered<Value>(): {
  values: Value[];
  numberOf: (key: string, value: Value) => number;
} {
  const numbers = new Map<string, number>();
  const values: Value[] = [];
  const numberOf = (key: string, value: Value) => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, values.length);
    return values.push(value) - 1;
  };
  return { values, numberOf };
}
