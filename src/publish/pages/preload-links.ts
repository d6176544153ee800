import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The files that the client was built into, by name. */
export async function listAssets(siteFolder: string): Promise<string[]> {
  return readdir(join(siteFolder, 'assets'));
}

/** Lets the browser fetch the news' typeface beside the style sheet rather than after it. */
export function fontLink(assets: readonly string[], base: string): string {
  const font = assets.find((name) => /^newsreader-.*\.woff2$/.test(name));
  if (font === undefined) throw new Error('The client was built without its typeface');
  return `<link rel="preload" href="${base}assets/${font}" as="font" type="font/woff2" crossorigin>`;
}

/** The kinds of pages whose code is loaded on use, by the first step of their path. */
const lazyCode: Readonly<Record<string, string>> = {
  stories: 'story-page',
  archive: 'archive-page',
  saved: 'saved-page',
  search: 'search-page',
};

/** Lets the browser fetch a page's own code beside the code of all pages rather than after it. */
export function pageCodeLink(assets: readonly string[], base: string, path: string): string {
  const [, kind = '', name = ''] = path.split('/');
  const chunk =
    kind === 'sources' ? (name === '' ? 'sources-page' : 'source-page') : lazyCode[kind];
  const file = assets.find((asset) => chunk !== undefined && isChunk(asset, chunk));
  return file === undefined
    ? ''
    : `<link rel="modulepreload" href="${base}assets/${file}" crossorigin>`;
}

function isChunk(asset: string, chunk: string): boolean {
  return asset.startsWith(`${chunk}-`) && asset.endsWith('.js');
}

/**
 * The picture that a page leads with, where it has one: not yet a preload. The script that runs before
 * the first paint makes it one for readers who want pictures; the picture itself is loaded lazily, so
 * that others never ask for it.
 */
export function pictureLink(html: string): string {
  const address = /<img [^>]*fetchPriority="high"[^>]* src="([^"]*)"/.exec(html)?.[1];
  return address === undefined
    ? ''
    : `<link rel="lede-picture" href="${address}" as="image" fetchpriority="high" referrerpolicy="no-referrer">`;
}
