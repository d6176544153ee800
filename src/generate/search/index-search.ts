import type { SearchContents, Vocabulary } from '#dataset/search.ts';
import { shelfCount, shelfOf } from '#dataset/shared/word-shelves.ts';
import type { Dataset } from '#generate/dataset/build-dataset.ts';
import { partLength } from './cut-parts.ts';
import { encodeJson } from './encode-json.ts';
import { gatherWords } from './gather-words.ts';
import { indexPart } from './index-part.ts';
import { type PlannedPart, planParts } from './plan-parts.ts';

/**
 * Makes the files below `search/`, by path: an index of all stories but those of days to come, what its
 * results can be filtered by, and the words from which corrections are chosen.
 *
 * @param length how many stories a large part of the index has
 * @throws where Pagefind fails.
 */
export async function indexSearch(
  dataset: Dataset,
  length = partLength,
): Promise<Map<string, Uint8Array>> {
  const parts = planParts(dataset, length);
  const files = new Map<string, Uint8Array>();
  for (const part of parts) {
    for (const [path, content] of await indexPart(part, dataset.manifest.site)) {
      files.set(path, content);
    }
  }
  return new Map([...files, ...describeParts(parts)]);
}

/** The files below `search/` that are about all parts: what there is, and the words of all. */
export function describeParts(parts: readonly PlannedPart[]): Map<string, Uint8Array> {
  const contents: SearchContents = parts.map(({ name, stories, days }) => ({
    name,
    stories,
    days,
  }));
  const words = gatherWords(parts.flatMap(({ content }) => content));
  return new Map([
    ['contents.json', encodeJson(contents)],
    ...(parts.length === 1 ? [['words.json', encodeJson(words)] as const] : shelveWords(words)),
  ]);
}

function shelveWords(words: Vocabulary): [path: string, content: Uint8Array][] {
  const shelves = Array.from({ length: shelfCount }, (): string[] => []);
  for (const word of words) shelves[shelfOf(word)]?.push(word);
  return shelves.map((shelf, number) => [`words/${number}.json`, encodeJson(shelf)]);
}
