import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Manifest, mergeConfig } from 'vite';
import { clientConfig } from './client-config.ts';
import { shortClassNames } from './short-class-names.ts';

/** Where Vite writes its manifest, below the output folder. */
const manifestFolder = '.vite';

/**
 * Builds the client into an existing folder, and leaves other files in it alone. Returns Vite's
 * manifest, which says what file each module went into; it isn't published.
 */
export async function buildClient(outFolder: string, base: string): Promise<Manifest> {
  await build(
    mergeConfig(clientConfig(base), {
      logLevel: 'warn',
      css: { modules: shortClassNames },
      build: { outDir: outFolder, emptyOutDir: false, manifest: true },
    }),
  );
  const manifest = await readFile(join(outFolder, manifestFolder, 'manifest.json'), 'utf8');
  await rm(join(outFolder, manifestFolder), { recursive: true });
  return JSON.parse(manifest);
}
