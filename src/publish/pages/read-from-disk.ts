import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '#cache/digest.ts';
import type { renderPage } from '#client/app/entry/server-entry.tsx';

type DatasetReader = Parameters<typeof renderPage>[3];

export type DatasetFolder = {
  /** The digest of a file, by its path below `dataset/`; null if it can't be read. */
  digest: (path: string) => string | null;
  /** A reader that notes what it has read: the paths of files, with their digests. */
  record: () => { read: DatasetReader; reads: ReadonlyMap<string, string> };
};

/** How many files are kept in memory: pages that come after one another read much the same ones. */
const mostKept = 200;

/** A file that was read: its bytes until somebody needs what they say, and then that. */
type KeptFile = { digest: string; bytes: Buffer; content: unknown };

const noBytes = Buffer.alloc(0);

/**
 * Reads the files of a dataset from its folder. The most used are kept, so that a thread needs little memory
 * however large the dataset is.
 */
export function readFromDisk(folder: string): DatasetFolder {
  const kept = new Map<string, KeptFile>();
  const open = (path: string): KeptFile => {
    const found = kept.get(path) ?? load(join(folder, path));
    // The one that was used longest ago stands first.
    kept.delete(path);
    kept.set(path, found);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return found;
  };
  return {
    digest: (path) => {
      try {
        return open(path).digest;
      } catch {
        return null;
      }
    },
    record: () => {
      const reads = new Map<string, string>();
      const read: DatasetReader = async (kind, name) => {
        const path = name === '' ? `${kind}.json` : `${kind}/${name}.json`;
        const file = open(path);
        reads.set(path, file.digest);
        const content = file.content ?? JSON.parse(file.bytes.toString());
        file.content = content;
        file.bytes = noBytes;
        return content;
      };
      return { read, reads };
    },
  };
}

function load(file: string): KeptFile {
  const bytes = readFileSync(file);
  return { digest: digestOf(bytes), bytes, content: undefined };
}
