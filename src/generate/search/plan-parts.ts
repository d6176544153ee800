import { createHash } from 'node:crypto';
import type { SearchContents } from '#dataset/search.ts';
import type { SearchedStory } from '#dataset/shared/search-record.ts';
import { dayOf } from '#documents/document/read-instant.ts';
import type { Dataset } from '#generate/dataset/build-dataset.ts';
import { cutParts } from './cut-parts.ts';
import { hashCode } from './hash-code.ts';

/** A part of the search index before it is made. */
export type PlannedPart = SearchContents[number] & {
  /** The part's folder in `search/`, with a slash at the end; empty for the newest part. */
  folder: string;
  /** The path of its facets in `search/`. */
  facets: string;
  /** The newest first. */
  content: readonly SearchedStory[];
};

export type SearchSettings = { language: string; timeZone: string };

/** Plans the parts of an index of all stories but those of days to come, the newest part first. */
export function planParts(dataset: Dataset, length: number): PlannedPart[] {
  const { site } = dataset.manifest;
  const stories = [...dataset.stories.values()].filter(({ id }) => !dataset.toCome.has(id));
  return cutParts(stories, length).map((content, place) => {
    const name = partName(content, site, hashCode());
    return {
      name,
      folder: place === 0 ? '' : `parts/${name}/`,
      facets: place === 0 ? 'facets.json' : `parts/${name}.json`,
      stories: content.length,
      days: daysOf(content, site.timeZone),
      content,
    };
  });
}

/**
 * The name of a part, 16 hexadecimal digits: a hash of all that its files are made from. `code` stands for
 * the program that makes them.
 */
export function partName(
  content: readonly SearchedStory[],
  { language, timeZone }: SearchSettings,
  code: string,
): string {
  const hash = createHash('sha256').update(JSON.stringify([code, language, timeZone]));
  for (const story of content) hash.update(JSON.stringify(onlySearched(story)));
  return hash.digest('hex').slice(0, 16);
}

/** A story without what else is said of it, such as what came after it: no old part is to change for that. */
function onlySearched(story: SearchedStory): SearchedStory {
  const { id, title, excerpt, publishedAt, dateUncertain, dateSeen, url } = story;
  return {
    ...{ id, title, excerpt, publishedAt, dateUncertain, dateSeen, url },
    publisher: story.publisher,
    topics: story.topics,
    wholeEvent: story.wholeEvent,
    coverage: story.coverage.map((report) => ({
      title: report.title,
      excerpt: report.excerpt,
      publishedAt: report.publishedAt,
      dateUncertain: report.dateUncertain,
      dateSeen: report.dateSeen,
      publisher: report.publisher,
    })),
  };
}

function daysOf(content: readonly SearchedStory[], timeZone: string): PlannedPart['days'] {
  const certain = content.filter((story) => story.dateUncertain !== true);
  const [newest] = certain;
  const oldest = certain.at(-1);
  if (newest === undefined || oldest === undefined) return null;
  const day = (story: SearchedStory) => dayOf(story.publishedAt, timeZone);
  return { first: day(oldest), last: day(newest) };
}
