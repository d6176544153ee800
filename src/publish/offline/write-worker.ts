import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Manifest } from 'vite';
import type { GeneratedSite } from '#generate/generate.ts';
import type { Edition } from '#publish/output/edition/open-edition.ts';
import { editionCode } from './edition-code.ts';

type WorkerOptions = Pick<GeneratedSite, 'site' | 'dataset'> & {
  /** The code of the service worker. */
  worker: string;
  /** Vite's manifest of the client. */
  manifest: Manifest;
  /** The edition, with all of its pages. */
  edition: Pick<Edition, 'locate' | 'write'>;
  /** Where the site is mounted: begins and ends with a slash. */
  base: string;
};

/** Pages that are kept, by the files that hosts send for their addresses: the front page, and the shell of all others. */
const pages = [
  ['', 'index.html'],
  ['offline/', 'offline/index.html'],
] as const;

/**
 * Writes the service worker, `sw.js`, with the list of what it keeps of the edition: `Edition` in
 * `src/client/offline/edition.ts`. The same site gives the same bytes.
 */
export async function writeWorker(options: WorkerOptions): Promise<void> {
  const { worker, manifest, site, dataset, edition: files, base } = options;
  const entry = Object.values(manifest).find((chunk) => chunk.isEntry)?.file;
  const front = await readFile(files.locate('index.html'), 'utf8');
  const { firstPage } = dataset.manifest;
  const lead = firstPage === null ? undefined : dataset.pages.get(firstPage)?.stories[0];
  const named = new Set([
    ...editionCode(manifest, site.language),
    ...filesNamedIn(front, base),
    ...(firstPage === null ? [] : [`dataset/lists/${firstPage}.json`]),
  ]);
  const changing = [
    'icon.svg',
    'dataset/manifest.json',
    ...(lead === undefined ? [] : [`dataset/stories/${lead.id}.json`]),
  ];
  const edition = {
    entry: `${base}${entry}`,
    firstPage,
    files: [
      ...(await Promise.all(
        [...named].sort().map(async (file) => ({
          url: base + file,
          revision: null,
          integrity: `sha256-${await hashOf(files.locate(file), 'base64')}`,
        })),
      )),
      ...(await Promise.all(
        changing.map(async (file) => ({
          url: base + file.split('/').map(encodeURIComponent).join('/'),
          revision: await hashOf(files.locate(file), 'hex'),
          integrity: `sha256-${await hashOf(files.locate(file), 'base64')}`,
        })),
      )),
      // Hosts may add to pages, so these have no `integrity`.
      ...(await Promise.all(
        pages.map(async ([path, file]) => ({
          url: base + path,
          revision: await hashOf(files.locate(file), 'hex'),
        })),
      )),
    ],
  };
  files.write('sw.js', `const ledeEdition=${JSON.stringify(edition)};\n${worker}`);
}

/** The files of the site, named by their content, that a page names in its head. */
function filesNamedIn(page: string, base: string): string[] {
  const addresses = [...page.matchAll(/ (?:src|href)="([^"]+)"/g)].map(
    ([, address = '']) => address,
  );
  return addresses.flatMap((address) => {
    const path = address.startsWith(base) ? address.slice(base.length) : '';
    return /^(?:assets|dataset\/lists)\//.test(path) ? [path] : [];
  });
}

async function hashOf(file: string, encoding: 'hex' | 'base64'): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest(encoding);
}
