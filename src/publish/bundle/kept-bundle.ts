import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Cache } from '#cache/open-cache.ts';
import { readPack, writePack } from '#cache/pack.ts';
import { markerFile } from '#publish/output/site-folder.ts';
import { walkFolder } from '#publish/output/walk-folder.ts';
import type { BundledCode } from './bundle-code.ts';

/** The client's code as an earlier build bundled it. The path of its renderer is below the folder of its files. */
type KeptBundle = {
  code: BundledCode;
  /** Paths with contents, in base64. */
  files: readonly (readonly [path: string, content: string])[];
};

/** Bundled code that is kept for the next build of a site. */
export type BundleKeeper = {
  /** Writes what is kept into a folder; null where nothing is kept of this code, for this base. */
  take: (folder: string) => BundledCode | null;
  /** Keeps what was bundled into a folder. */
  keep: (folder: string, code: BundledCode) => void;
};

/** Keeps the bundled code of a site under a base in its cache. */
export function keptBundle(cache: Cache, base: string): BundleKeeper {
  const file = join(cache.folder, 'code');
  const key = JSON.stringify([cache.code, base]);
  return {
    take: (folder) => {
      const kept = readPack<KeptBundle>(file, key);
      if (kept === null) return null;
      for (const [path, content] of kept.files) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), content, 'base64');
      }
      return { ...kept.code, rendererFile: join(folder, kept.code.rendererFile) };
    },
    keep: (folder, code) => {
      const paths = [...walkFolder(folder)].filter((path) => path !== markerFile);
      const kept: KeptBundle = {
        code: { ...code, rendererFile: relative(folder, code.rendererFile) },
        files: paths.map((path) => [path, readFileSync(join(folder, path), 'base64')]),
      };
      writePack(file, key, kept);
    },
  };
}
