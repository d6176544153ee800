import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, mergeConfig } from 'vite';
import type * as ServerEntry from '#client/app/entry/server-entry.tsx';
import { clientConfig } from './client-config.ts';

/** The client's server entry, which renders pages. */
export type Renderer = typeof ServerEntry;

/** Writes of coverage in the language of a site. */
export type CoverageWriter = Awaited<ReturnType<Renderer['loadCoverageWriter']>>;

const file = 'server-entry.mjs';

/**
 * Builds the client a second time, for Node, and imports it. Its one file has all its packages in it,
 * so that it runs anywhere: it is written into the given folder, where a site is being built, and
 * removed again.
 */
export async function buildRenderer(workingFolder: string, base: string): Promise<Renderer> {
  const folder = await mkdtemp(join(workingFolder, '.renderer-'));
  try {
    await build(
      mergeConfig(clientConfig(base), {
        logLevel: 'warn',
        publicDir: false,
        ssr: { noExternal: true },
        build: {
          ssr: 'src/client/app/entry/server-entry.tsx',
          outDir: folder,
          emptyOutDir: true,
          rolldownOptions: { output: { codeSplitting: false, entryFileNames: file } },
        },
      }),
    );
    return await import(pathToFileURL(join(folder, file)).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
