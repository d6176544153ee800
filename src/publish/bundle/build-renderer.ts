import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { build, mergeConfig } from 'vite';
import { clientConfig } from './client-config.ts';
import { shortClassNames } from './short-class-names.ts';

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
