import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Manifest } from 'vite';
import type { GeneratedSite } from '#generate/generate.ts';
import type { Renderer } from '#publish/bundle/build-renderer.ts';
import type { DescribePage } from '#publish/head/describe-pages.ts';
import { webManifestLink } from '#publish/offline/write-web-manifest.ts';
import { listPages } from './list-pages.ts';
import { fillTemplate } from './page-template.ts';
import { preloadLinks } from './preload-links.ts';
import { readFromMemory } from './read-from-memory.ts';

type PagesOptions = {
  generated: GeneratedSite;
  renderer: Renderer;
  /** Vite's manifest of the client. */
  manifest: Manifest;
  /** The folder of the client, whose `index.html` is the template of every page. */
  folder: string;
  /** Where the site is mounted: begins and ends with a slash. */
  base: string;
  /** What a page says to programs besides. */
  describe: DescribePage;
};

/** Writes every page of the site as HTML, the one for readers who are offline, and the not-found page. */
export async function writePages(options: PagesOptions): Promise<void> {
  const { generated, renderer, manifest, folder, base, describe } = options;
  const { dataset, site } = generated;
  const template = await readFile(join(folder, 'index.html'), 'utf8');
  const read = readFromMemory(dataset);
  const write = async (path: string, file: string) => {
    const page = await renderer.renderPage(path, site, base, read);
    const links = [...preloadLinks(manifest, base, page), webManifestLink(base)];
    const html = fillTemplate(template, {
      ...page,
      path,
      site,
      base,
      links,
      description: describe(path),
    });
    // For thousands of small files, synchronous calls are faster than awaiting each one.
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, html);
  };
  for (const path of listPages(dataset)) {
    await write(path, join(folder, decodeURIComponent(path), 'index.html'));
  }
  await write('/offline', join(folder, 'offline', 'index.html'));
  await write('/404', join(folder, '404.html'));
}
