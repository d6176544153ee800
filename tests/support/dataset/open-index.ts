import { Buffer } from 'node:buffer';
import { type IndexPart, indexPart } from '#client/queries/search/index-part.ts';
import { indexFacets } from '#client/queries/search/narrow-matches.ts';
import type { PagefindModule } from '#client/queries/search/pagefind.ts';
import { searchContents, searchFacets } from '#dataset/search.ts';

/** The files below `search/`, by path. */
type IndexFiles = ReadonlyMap<string, Uint8Array>;

const mount = '/dataset/search/';

/**
 * Opens the parts of an index with the real search engine, in this process. `fetchFromIndexes` must stand
 * for `fetch` whenever they are asked.
 *
 * @param mountedAt a folder of the site that no other index is at
 */
export async function openIndex(files: IndexFiles, mountedAt: string): Promise<IndexPart[]> {
  for (const [path, content] of files) served.set(`${mount}${mountedAt}/${path}`, content);
  const { createInstance } = await importEngine(files);
  const read = (path: string): unknown =>
    JSON.parse(new TextDecoder().decode(files.get(path) ?? new Uint8Array()));
  return searchContents.parse(read('contents.json')).map((description, place) => {
    const path = place === 0 ? '' : `parts/${description.name}/`;
    return indexPart(description, async () => {
      const instance = createInstance({ basePath: `${mount}${mountedAt}/${path}` });
      const facets = place === 0 ? 'facets.json' : `parts/${description.name}.json`;
      return {
        find: (text) => instance.search(text),
        facets: async () => indexFacets(searchFacets.parse(read(facets))),
        confirm: async () => undefined,
        close: () => undefined,
      };
    });
  });
}

const served = new Map<string, Uint8Array>();

/** Answers with files of the indexes that were opened. */
export async function fetchFromIndexes(address: string): Promise<Response> {
  const { pathname } = new URL(address, 'https://news.example');
  const content = served.get(pathname);
  return content === undefined
    ? new Response(null, { status: 404 })
    : new Response(Uint8Array.from(content));
}

/** Vitest leaves an address of this kind to Node. */
async function importEngine(files: IndexFiles): Promise<PagefindModule> {
  const code = Buffer.from(files.get('pagefind.js') ?? '').toString('base64');
  return import(/* @vite-ignore */ `data:text/javascript;base64,${code}`);
}
