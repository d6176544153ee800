import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, mergeConfig } from 'vite';
import type * as ServerEntry from '#client/app/entry/server-entry.tsx';
import { clientConfig } from './client-config.ts';
import { shortClassNames } from './short-class-names.ts';

/**
 * The client's code for Node: a file that writes pages where it runs in a thread, and what of it the build
 * calls itself.
 */
export type Renderer = Called & {
  /** In a folder of its own, which is not to be published. */
  file: string;
};

type Called = Pick<typeof ServerEntry, 'loadCoverageWriter' | 'nameShortcuts' | 'renderEmbed'>;

/** Writes of coverage in the language of a site. */
export type CoverageWriter = Awaited<ReturnType<Renderer['loadCoverageWriter']>>;

const fileName = 'page-worker.mjs';

/**
 * Builds the client a second time, for Node, with the code that writes its pages in threads. Its one file
 * has all its packages in it, so that it runs anywhere: it is written into a hidden folder of its own in the
 * given one, where a site is being built. Returns the file.
 */
export async function buildRenderer(workingFolder: string, base: string): Promise<string> {
  const folder = await mkdtemp(join(workingFolder, '.renderer-'));
  await build(
    mergeConfig(clientConfig(base), {
      logLevel: 'warn',
      css: { modules: shortClassNames },
      publicDir: false,
      ssr: { noExternal: true },
      // Otherwise it would choose between the packages' code for production and for development as it runs.
      define: { 'process.env.NODE_ENV': JSON.stringify('production') },
      build: {
        ssr: 'src/publish/pages/page-worker.ts',
        outDir: folder,
        emptyOutDir: true,
        rolldownOptions: { output: { codeSplitting: false, entryFileNames: fileName } },
      },
    }),
  );
  return join(folder, fileName);
}

/** Loads what the build calls of a renderer that was built into a file. */
export async function loadRenderer(file: string): Promise<Renderer> {
  const { called }: { called: Called } = await import(pathToFileURL(file).href);
  return { ...called, file };
}
