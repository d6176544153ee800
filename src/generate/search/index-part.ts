import { gunzipSync } from 'node:zlib';
import { createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import {
  readRecordAddress,
  type SearchedStory,
  writeSearchRecord,
} from '#dataset/shared/search-record.ts';
import { isDividedLanguage, searchedSigns } from '#dataset/shared/searched-signs.ts';
import { encodeJson } from './encode-json.ts';
import { gatherFacets } from './gather-facets.ts';
import type { PlannedPart, SearchSettings } from './plan-parts.ts';
import { spellOtherwise } from './spell-otherwise.ts';

/** The user interfaces that Pagefind includes for sites without one of their own. */
const interfaceFile = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/** What all parts share is beside the newest part. */
const sharedFile = /^(pagefind(-worker)?\.js|wasm\..*)$/;

const entryFile = 'pagefind-entry.json';

/**
 * Makes the files of a part, by path below `search/`: Pagefind's index of its stories, and what its results
 * can be filtered by. Pagefind's own filters are not used, because the order in which it writes them differs from run to run.
 *
 * @param onIndexed called with how many of the part's stories are indexed
 * @throws where Pagefind fails.
 */
export async function indexPart(
  part: PlannedPart,
  settings: SearchSettings,
  onIndexed: (done: number) => void = () => undefined,
): Promise<Map<string, Uint8Array>> {
  const language = indexLanguage(settings.language);
  const indexed = await runPagefind(part.content, language, onIndexed);
  const files = indexed.filter(({ path }) => !interfaceFile.test(path));
  const facets = gatherFacets(part.content, indexNames(files), settings.timeZone);
  const own = part.folder === '' ? files : withoutShared(files);
  return new Map([
    ...own.map(({ path, content }) => [`${part.folder}${path}`, content] as const),
    [part.facets, encodeJson(facets)],
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
  stories: readonly SearchedStory[],
  language: string,
  onIndexed: (done: number) => void,
): Promise<IndexFile[]> {
  const index = await openIndex(language);
  try {
    for (const [place, story] of stories.entries()) {
      const record = writeSearchRecord(story, spellOtherwise(story));
      const { errors } = await index.addCustomRecord({ ...record, language });
      throwErrors(errors);
      onIndexed(place + 1);
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

function withoutShared(files: readonly IndexFile[]): IndexFile[] {
  return files
    .filter(({ path }) => !sharedFile.test(path))
    .map((file) =>
      file.path === entryFile ? { ...file, content: shareWasm(file.content) } : file,
    );
}

/**
 * Has an older part load its engine from beside the newest part, where it is in the browser's cache
 * already: Pagefind loads `<the part's folder>wasm.<wasm>.pagefind`.
 */
function shareWasm(entry: Uint8Array): Uint8Array {
  const { languages, ...rest }: { languages: Record<string, { wasm: string | null }> } = JSON.parse(
    new TextDecoder().decode(entry),
  );
  const shared = Object.entries(languages).map(([language, index]) => [
    language,
    { ...index, wasm: `/../../../wasm.${index.wasm ?? 'unknown'}` },
  ]);
  return encodeJson({ ...rest, languages: Object.fromEntries(shared) });
}
