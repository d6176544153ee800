import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type * as ServerEntry from '#client/app/entry/server-entry.tsx';
import { findLeftovers } from '#publish/output/find-leftovers.ts';

/** The client's server entry, which renders pages. */
export type Renderer = typeof ServerEntry;

const cacheFolder = resolve('node_modules/.cache/lede');

/**
 * Builds the client a second time, for Node, and imports it. The files are removed afterwards, and so
 * are those of builds that were killed.
 */
export async function buildRenderer(base: string): Promise<Renderer> {
  for (const leftover of await findLeftovers(cacheFolder, 'renderer-')) {
    await rm(leftover, { recursive: true, force: true });
  }
  const folder = join(cacheFolder, `renderer-${process.pid}`);
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
