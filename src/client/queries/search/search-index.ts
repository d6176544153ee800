import { DatasetError, type DatasetReader } from '#client/queries/dataset-reader.ts';
import type { SearchContents } from '#dataset/search.ts';
import { type IndexPart, indexPart, type OpenPart } from './index-part.ts';
import { type FacetIndex, indexFacets } from './narrow-matches.ts';
import { importPagefind, type PagefindModule, searchFolder } from './pagefind.ts';

/** The parts of the index, the newest first. There is at least one. */
export type SearchIndex = { parts: readonly IndexPart[] };

type OpenIndex = SearchIndex & { contents: string };

/** The index in use. Replaced when it has failed or is out of date. */
let opening: Promise<OpenIndex> | null = null;

/**
 * Opens the index ahead of the first search.
 *
 * @throws DatasetError
 */
export async function openSearchIndex(read: DatasetReader): Promise<void> {
  await openOnce(read);
}

/**
 * Runs a search on the index. Finding nothing may be a failure: Pagefind returns no matches, too,
 * when it can't fetch a part of its index because the reader is offline or the site has been
 * updated. In these cases, and where an older part failed, the index is reopened and the search repeated.
 *
 * @throws DatasetError
 */
export async function askSearchIndex<Answer extends { found: number; isPartial: boolean }>(
  read: DatasetReader,
  ask: (index: SearchIndex) => Promise<Answer>,
): Promise<Answer> {
  const used = openOnce(read);
  const index = await used;
  const answer = await ask(index).catch(() => null);
  const isSound = answer !== null && answer.found > 0 && !answer.isPartial;
  // In development, an edit may replace the index at any time.
  if (isSound && !import.meta.hot) return answer;
  const contents = await readContents(read).then(JSON.stringify, (error: unknown) => {
    // What was found in other parts stays, even offline.
    if (answer !== null && answer.found > 0) return index.contents;
    giveUp(used);
    throw error;
  });
  if (answer !== null && contents === index.contents) return answer;
  giveUp(used);
  const renewed = openOnce(read);
  return ask(await renewed).catch((error: unknown) => {
    giveUp(renewed);
    throw new DatasetError('unreadable', String(error));
  });
}

function openOnce(read: DatasetReader): Promise<OpenIndex> {
  opening ??= open(read).catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

/** Makes the next search reopen the index, unless another search has already done so. */
function giveUp(used: Promise<OpenIndex>): void {
  if (opening !== used) return;
  opening = null;
  used
    .then(({ parts }) => {
      for (const part of parts) part.close();
    })
    .catch(() => undefined);
}

async function open(read: DatasetReader): Promise<OpenIndex> {
  const [pagefind, contents, facets] = await Promise.all([
    importPagefind(),
    readContents(read),
    readFacets(read, ''),
  ]);
  const parts = contents.map((description, place) =>
    indexPart(description, async () =>
      place === 0
        ? openNewest(pagefind, facets, description.stories)
        : openOlder(pagefind, read, description.name),
    ),
  );
  // Loads the engine while the reader types.
  parts[0]?.use(async () => undefined).catch(() => undefined);
  return { contents: JSON.stringify(contents), parts };
}

function openNewest(
  { createInstance }: PagefindModule,
  facets: FacetIndex,
  stories: number,
): OpenPart {
  // Pagefind can't open an index without pages.
  const instance = stories === 0 ? null : createInstance();
  return {
    find: async (text) => instance?.search(text) ?? { results: [] },
    facets: async () => facets,
    // `askSearchIndex` does so.
    confirm: async () => undefined,
    close: () => void instance?.destroy(),
  };
}

async function openOlder(
  { createInstance }: PagefindModule,
  read: DatasetReader,
  name: string,
): Promise<OpenPart> {
  const basePath = `${searchFolder}parts/${name}/`;
  const confirm = () => confirmFile(`${basePath}pagefind-entry.json`);
  // Pagefind doesn't tell why it can't open an index.
  await confirm();
  const instance = createInstance({ basePath });
  let facets: Promise<FacetIndex> | null = null;
  return {
    find: (text) => instance.search(text),
    facets: () => {
      facets ??= readFacets(read, name);
      return facets;
    },
    confirm,
    close: () => void instance.destroy(),
  };
}

/** @throws DatasetError where the site can't be reached, or doesn't have the file any more. */
async function confirmFile(address: string): Promise<void> {
  const response = await fetch(address, { cache: 'no-cache' }).catch(() => {
    throw new DatasetError('unreachable', address);
  });
  if (!response.ok) throw new DatasetError(response.status === 404 ? 'missing' : 'server', address);
}

function readContents(read: DatasetReader): Promise<SearchContents> {
  return read('search/contents', '', new AbortController().signal);
}

async function readFacets(read: DatasetReader, name: string): Promise<FacetIndex> {
  const { signal } = new AbortController();
  return indexFacets(
    await (name === '' ? read('search/facets', '', signal) : read('search/parts', name, signal)),
  );
}
