import { createHash } from 'node:crypto';
import type { SearchContents } from '#dataset/search.ts';
import type { Story } from '#dataset/story.ts';
import { dayOf } from '#documents/document/read-instant.ts';
import type { Dataset } from '#generate/dataset/build-dataset.ts';
import { storyDigest } from '#generate/dataset/story-digest.ts';
import { cutParts } from './cut-parts.ts';
import { hashCode } from './hash-code.ts';

/** A part of the search index before it is made. */
export type PlannedPart = SearchContents[number] & {
  /** The part's folder in `search/`, with a slash at the end; empty for the newest part. */
  folder: string;
  /** The path of its facets in `search/`. */
  facets: string;
  /** The newest first. */
  content: readonly Story[];
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
  content: readonly Story[],
  { language, timeZone }: SearchSettings,
  code: string,
): string {
  const hash = createHash('sha256').update(JSON.stringify([code, language, timeZone]));
  for (const story of content) hash.update(storyDigest(story));
  return hash.digest('hex').slice(0, 16);
}

function daysOf(content: readonly Story[], timeZone: string): PlannedPart['days'] {
  const certain = content.filter((story) => story.dateUncertain !== true);
  const [newest] = certain;
  const oldest = certain.at(-1);
  if (newest === undefined || oldest === undefined) return null;
  const day = (story: Story) => dayOf(story.publishedAt, timeZone);
  return { first: day(oldest), last: day(newest) };
}
