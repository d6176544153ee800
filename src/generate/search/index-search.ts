import { gunzipSync } from 'node:zlib';
import { createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { readRecordAddress, writeSearchRecord } from '#dataset/shared/search-record.ts';
import type { Story } from '#dataset/story.ts';
import type { Dataset } from '#generate/dataset/build-dataset.ts';
import { gatherFacets } from './gather-facets.ts';
import { gatherWords } from './gather-words.ts';

/** The interfaces that Pagefind brings along, for sites without one of their own. */
const notOurs = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/**
 * The files under `search/`, by path: Pagefind's index of all stories, what its results can be narrowed
 * by, and the words that a mistyped one may have meant. Pagefind's own filters are not used: it writes
 * them in an order that differs from run to run.
 *
 * @throws where Pagefind fails.
 */
export async function indexSearch(dataset: Dataset): Promise<Map<string, Uint8Array>> {
  const { site } = dataset.manifest;
  const stories = [...dataset.stories.values()];
  const indexed = await runPagefind(stories, baseLanguage(site.language));
  const files = indexed.filter(({ path }) => !notOurs.test(path));
  const facets = gatherFacets(stories, indexNames(files), site.timeZone);
  return new Map([
    ...files.map(({ path, content }) => [path, content] as const),
    ['facets.json', encodeJson(facets)],
    ['words.json', encodeJson(gatherWords(stories))],
  ]);
}

/** Pagefind knows languages by their first part, and the browser asks for that too. */
function baseLanguage(tag: string): string {
  const [base = tag] = tag.toLowerCase().split('-');
  return base;
}

/** One record after the other: the index depends on their order. */
async function runPagefind(stories: readonly Story[], language: string): Promise<IndexFile[]> {
  const index = await openIndex(language);
  try {
    for (const story of stories) {
      const { errors } = await index.addCustomRecord({ ...writeSearchRecord(story), language });
      refuse(errors);
    }
    const { files, errors } = await index.getFiles();
    refuse(errors);
    return files;
  } finally {
    await index.deleteIndex();
  }
}

async function openIndex(language: string): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  refuse(errors);
  if (index === undefined) throw new Error('Pagefind gave no index');
  return index;
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/**
 * The index's name for each story, by the story's id. A fragment holds what is shown of a result: the
 * sign `pagefind_dcd`, then JSON, gzipped.
 */
function indexNames(files: readonly IndexFile[]): Map<string, string> {
  return new Map(
    files.flatMap(({ path, content }) => {
      const name = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
      if (name === undefined) return [];
      const text = gunzipSync(content).toString('utf8').replace('pagefind_dcd', '');
      const { url }: { url: string } = JSON.parse(text);
      return [[readRecordAddress(url).id, name] as const];
    }),
  );
}

function encodeJson(content: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(content));
}
