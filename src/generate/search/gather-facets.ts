import type { SearchFacets } from '#dataset/search.ts';
import type { SearchedStory } from '#dataset/shared/search-record.ts';
import type { Publisher, Topic } from '#dataset/story.ts';
import { dayOf } from '#documents/document/read-instant.ts';
import { groupBy } from '#documents/group-by.ts';

/**
 * Gathers what search results can be filtered by. `stories` are the newest first; `indexNames` holds the
 * search index's name for each story, by the story's id.
 *
 * @throws where a story has no such name.
 */
export function gatherFacets(
  stories: readonly SearchedStory[],
  indexNames: ReadonlyMap<string, string>,
  timeZone: string,
): SearchFacets {
  const topics = distinctList<Topic>();
  const publishers = distinctList<Pick<Publisher, 'id' | 'name'>>();
  const facetsOf = (story: SearchedStory): SearchFacets['days'][number]['stories'][number] => {
    const name = indexNames.get(story.id);
    if (name === undefined) throw new Error(`The search index has no ${story.id}`);
    const places = [story, ...story.coverage].map(({ publisher: { id, name: called } }) =>
      publishers.indexOf(id, { id, name: called }),
    );
    return [
      name,
      story.topics.map((topic) => topics.indexOf(topic.slug, topic)),
      [...new Set(places)],
    ];
  };
  const certain = stories.filter((story) => story.dateUncertain !== true);
  const byDay = groupBy(certain, (story) => dayOf(story.publishedAt, timeZone));
  const days = [...byDay].map(([day, group]) => ({ day, stories: group.map(facetsOf) }));
  const uncertain = stories.filter((story) => story.dateUncertain === true).map(facetsOf);
  return { topics: topics.values, publishers: publishers.values, days, uncertain };
}

/** A list of values without duplicates. `indexOf` adds a value whose key is new to it. */
function distinctList<Value>(): {
  values: Value[];
  indexOf: (key: string, value: Value) => number;
} {
  const indexes = new Map<string, number>();
  const values: Value[] = [];
  const indexOf = (key: string, value: Value) => {
    const known = indexes.get(key);
    if (known !== undefined) return known;
    indexes.set(key, values.length);
    return values.push(value) - 1;
  };
  return { values, indexOf };
}
