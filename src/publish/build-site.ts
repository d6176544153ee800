import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type * as ServerEntry from '#client/app/entry/server-entry.tsx';
import { writeDataset } from '#generate/dataset/write-dataset.ts';
import { type GeneratedSite, generate } from '#generate/generate.ts';
import { keepFirstLoadTogether } from './bundle/first-load.ts';
import { checkOutput } from './output/check-output.ts';
import { openStaging, replaceFolder } from './output/replace-folder.ts';
import { removeSite } from './output/site-folder.ts';
import { writeSearchIndex } from './output/write-search-index.ts';
import { listPages } from './pages/list-pages.ts';
import { fillTemplate } from './pages/page-template.ts';
import { fontLink, listAssets, pageCodeLink, pictureLink } from './pages/preload-assets.ts';
import { readFromMemory } from './pages/read-from-memory.ts';

export type BuildOptions = {
  /** The folder of documents. */
  dataFolder: string;
  /** Where the finished site goes; what is there now is replaced as a whole. */
  outFolder: string;
  /** Where the site is mounted: begins and ends with a slash. */
  base: string;
  /** Asked once the documents are read, before anything is written: whether to go on. */
  accept: (generated: GeneratedSite) => Promise<boolean>;
};

/**
 * Builds the site: the dataset, its search index, the client, and every page as HTML. All of it is written beside the
 * output folder and swapped in at the end. Returns null where `accept` said no.
 */
export async function buildSite(options: BuildOptions): Promise<GeneratedSite | null> {
  const outFolder = await checkOutput({ ...options, workingFolder: process.cwd() });
  const generated = await generate(options.dataFolder);
  if (!(await options.accept(generated))) return null;
  const staging = await openStaging(outFolder);
  try {
    await buildClient(staging, options.base);
    writeDataset(generated.dataset, join(staging, 'dataset'));
    await writeSearchIndex(generated.dataset, join(staging, 'dataset/search'));
    const renderer = await buildRenderer(options.base);
    await writePages(generated, renderer, staging, options.base);
    await replaceFolder(staging, outFolder);
  } finally {
    await removeSite(staging);
  }
  return generated;
}

/** One style sheet for all pages: those whose code is loaded on use are dressed before it comes. */
async function buildClient(outFolder: string, base: string): Promise<void> {
  await build({
    base,
    logLevel: 'warn',
    build: {
      outDir: outFolder,
      emptyOutDir: false,
      cssCodeSplit: false,
      rolldownOptions: { output: { codeSplitting: keepFirstLoadTogether() } },
    },
  });
}

/** The client for Node, in one file: it renders pages, and is thrown away. */
async function buildRenderer(base: string): Promise<typeof ServerEntry> {
  const folder = resolve('node_modules/.cache/lede', `renderer-${process.pid}`);
  try {
    await build({
      base,
      logLevel: 'warn',
      publicDir: false,
      build: {
        ssr: 'src/client/app/entry/server-entry.tsx',
        outDir: folder,
        emptyOutDir: true,
        rolldownOptions: { output: { codeSplitting: false } },
      },
    });
    return await import(pathToFileURL(join(folder, 'server-entry.js')).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writePages(
  { dataset, site }: GeneratedSite,
  { renderPage, stateElementId }: typeof ServerEntry,
  outFolder: string,
  base: string,
): Promise<void> {
  const template = await readFile(join(outFolder, 'index.html'), 'utf8');
  const assets = await listAssets(outFolder);
  const read = readFromMemory(dataset);
  const write = async (path: string, file: string) => {
    const page = await renderPage(path, site, base, read);
    const preloads = [
      fontLink(assets, base),
      pageCodeLink(assets, base, path),
      pictureLink(page.html),
    ];
    const parts = { ...page, path, site, base, stateElementId, preloads };
    const filled = fillTemplate(template, parts);
    // Waiting for the disk takes less of thousands of pages than being called back by it.
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, filled);
  };
  for (const path of listPages(dataset)) {
    await write(path, join(outFolder, decodeURIComponent(path), 'index.html'));
  }
  await write('/404', join(outFolder, '404.html'));
}
