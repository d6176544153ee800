import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Manifest } from 'vite';

/** Where Vite writes its manifest, below the output folder. */
const manifestFolder = '.vite';

/**
 * Builds the client into a folder that is there already, and keeps what else is in it. Returns Vite's
 * manifest, which names the files that each module went into; it is not part of the site.
 */
export async function buildClient(outFolder: string, base: string): Promise<Manifest> {
  await build({
    base,
    logLevel: 'warn',
    build: { outDir: outFolder, emptyOutDir: false, manifest: true },
  });
  const manifest = await readFile(join(outFolder, manifestFolder, 'manifest.json'), 'utf8');
  await rm(join(outFolder, manifestFolder), { recursive: true });
  return JSON.parse(manifest);
}
