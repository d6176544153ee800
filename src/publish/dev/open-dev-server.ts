import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import process from 'node:process';
import { createServer, mergeConfig, type ViteDevServer } from 'vite';
import type { Cache } from '#cache/open-cache.ts';
import { clientConfig } from '#publish/bundle/client-config.ts';
import { packageRoot } from '#publish/bundle/package-root.ts';
import { datasetPlugin } from './dataset-plugin.ts';

export type DevOptions = {
  /** The folder of documents. */
  dataFolder: string;
  /** Where the site is mounted: begins and ends with a slash. */
  base: string;
  /** The folder of what a run keeps for the next; null for none. */
  cache: Cache | null;
  /** The time at which the dataset counts as made; null for the clock's. */
  sourceDate: Date | null;
  /** Of several servers at one port, the later ones take the next that is free; 0 for any free one. */
  port: number;
};

/** Serves a folder of documents as a site, to this machine alone, and shows what changes in it at once. */
export async function openDevServer(options: DevOptions): Promise<ViteDevServer> {
  const { dataFolder, base, sourceDate, port, cache } = options;
  const packages = openPackages();
  const server = await createServer(
    mergeConfig(clientConfig(base), {
      cacheDir: packages,
      plugins: [datasetPlugin(dataFolder, sourceDate, cache)],
      server: { port, fs: { allow: [packagesFolder(packageRoot), packages] } },
    }),
  );
  return server.listen();
}

/** Where Vite keeps the packages that it has bundled: a folder that lasts as long as this process. */
function openPackages(): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'lede-dev-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  process.once('SIGINT', () => process.exit(130));
  return folder;
}

/** The folder that holds Lede and the packages it needs, of which some of its styles name files. */
function packagesFolder(folder: string): string {
  const [before] = folder.split(`${sep}node_modules${sep}`, 1);
  return before === undefined || before === folder ? folder : join(before, 'node_modules');
}
