import { gunzipSync } from 'node:zlib';
import { createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { readRecordAddress, writeSearchRecord } from '#dataset/shared/search-record.ts';
import { isDividedLanguage, searchedSigns } from '#dataset/shared/searched-signs.ts';
import type { Story } from '#dataset/story.ts';
import type { Dataset } from '#generate/dataset/build-dataset.ts';
import { gatherFacets } from './gather-facets.ts';
import { gatherWords } from './gather-words.ts';
import { spellOtherwise } from './spell-otherwise.ts';

/** The user interfaces that Pagefind includes for sites without one of their own. */
const interfaceFile = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/**
 * Makes the files below `search/`, by path: Pagefind's index of all stories but those of days to come, what its results can be
 * filtered by, and the words from which corrections are chosen. Pagefind's own filters are not used,
 * because the order in which it writes them differs from run to run.
 *
 * @throws where Pagefind fails.
 */
export async function indexSearch(
  dataset: Dataset,
  onIndexed: (done: number, of: number) => void = () => undefined,
): Promise<Map<string, Uint8Array>> {
  const { site } = dataset.manifest;
  const stories = [...dataset.stories.values()].filter(({ id }) => !dataset.toCome.has(id));
  const indexed = await runPagefind(stories, indexLanguage(site.language), onIndexed);
  const files = indexed.filter(({ path }) => !interfaceFile.test(path));
  const facets = gatherFacets(stories, indexNames(files), site.timeZone);
  return new Map([
    ...files.map(({ path, content }) => [path, content] as const),
    ['facets.json', encodeJson(facets)],
    ['words.json', encodeJson(gatherWords(stories))],
  ]);
}

/**
 * Pagefind identifies languages by their first subtag, in the browser too. It would divide texts of
 * some languages once more, which the records have divided into words already.
 */
function indexLanguage(tag: string): string {
  const [base = tag] = tag.toLowerCase().split('-');
  return isDividedLanguage(base) ? 'unknown' : base;
}

/** Adds the records one after the other, because the index depends on their order. */
async function runPagefind(
  stories: readonly Story[],
  language: string,
  onIndexed: (done: number, of: number) => void,
): Promise<IndexFile[]> {
  const index = await openIndex(language);
  try {
    for (const [place, story] of stories.entries()) {
      const record = writeSearchRecord(story, spellOtherwise(story));
      const { errors } = await index.addCustomRecord({ ...record, language });
      throwErrors(errors);
      onIndexed(place + 1, stories.length);
    }
    const { files, errors } = await index.getFiles();
    throwErrors(errors);
    return files;
  } finally {
    await index.deleteIndex();
  }
}

async function openIndex(language: string): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({
    forceLanguage: language,
    includeCharacters: language === 'unknown' ? '' : searchedSigns,
  });
  throwErrors(errors);
  if (index === undefined) throw new Error('Pagefind returned no index');
  return index;
}

function throwErrors(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/**
 * The index's name for each story, by the story's id. Names are those of fragments, which hold what is
 * shown of a result: `pagefind_dcd`, then JSON, gzipped.
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
