import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { factsOf, walkFolder } from '#publish/output/walk-folder.ts';
import { contentHash } from './content-hash.ts';
import type { ListedFile } from './file-list.ts';
import { type LastEdition, openLastEdition } from './last-edition.ts';

/** A file of a new edition, and whether the last one has the same content at its path. */
export type ComparedFile = ListedFile & { is: 'new' | 'changed' | 'unchanged' };

/**
 * A new edition. What the last one has too stays where it is; the rest grows in a folder beside it. Paths are
 * below the folder of the site, with slashes.
 */
export type Edition = {
  /** The folder of what is new or may be. */
  staging: string;
  last: LastEdition;
  /** Adds a file. It is written only if the last edition doesn't have the same at its path. */
  write: (path: string, content: string | Uint8Array) => void;
  /** Adds a file, and writes it whatever the last edition has. */
  stage: (path: string, content: string | Uint8Array) => void;
  /** Adds a file that somebody wrote into `staging`. */
  add: (path: string, file: ListedFile) => void;
  /** Adds a file of the last edition, if it is there and is what its list says. Returns whether it is. */
  keep: (path: string) => boolean;
  /** The hash of a file that was added; null if there is none. */
  hashOf: (path: string) => string | null;
  /** Where a file is as long as the edition grows: in `staging`, unless it was kept. */
  locate: (path: string) => string;
  /** The files that are kept where the last edition has them. */
  kept: ReadonlySet<string>;
  /** All files, those that others wrote into `staging` among them; these must not change from then on. */
  list: () => Map<string, ComparedFile>;
};

/** Opens a new edition beside what is in the folder that it is for. */
export function openEdition(staging: string, folder: string): Edition {
  const last = openLastEdition(folder);
  const files = new Map<string, ComparedFile>();
  const kept = new Set<string>();
  const place = openStagingFolder(staging);
  const add = (path: string, { hash, size }: ListedFile) => {
    const there = last.hashAt(path);
    const is = there === null ? 'new' : there === hash ? 'unchanged' : 'changed';
    files.set(path, { hash, size, is });
  };
  const keepAs = (path: string, { hash, size }: ListedFile) => {
    kept.add(path);
    files.set(path, { hash, size, is: 'unchanged' });
  };
  const stage = (path: string, content: string | Uint8Array, file = describe(content)) => {
    place(path, content);
    add(path, file);
  };
  return {
    staging,
    last,
    add,
    kept,
    stage,
    write: (path, content) => {
      const file = describe(content);
      if (last.hashAt(path) === file.hash) keepAs(path, file);
      else stage(path, content, file);
    },
    keep: (path) => {
      const listed = last.edition.get(path) ?? null;
      if (listed === null || !last.isIntact(path)) return false;
      keepAs(path, listed);
      return true;
    },
    hashOf: (path) => files.get(path)?.hash ?? null,
    locate: (path) => join(kept.has(path) ? folder : staging, path),
    list: () => {
      for (const path of walkFolder(staging)) {
        if (!files.has(path)) add(path, readFacts(join(staging, path)));
      }
      return files;
    },
  };
}

function describe(content: string | Uint8Array): ListedFile {
  return { hash: contentHash(content), size: Buffer.byteLength(content) };
}

/** Writes files into a folder. For thousands of small ones, synchronous calls are faster than awaiting each one. */
function openStagingFolder(staging: string) {
  const made = new Set<string>();
  return (path: string, content: string | Uint8Array) => {
    const below = dirname(path);
    if (!made.has(below)) mkdirSync(join(staging, below), { recursive: true });
    made.add(below);
    writeFileSync(join(staging, path), content);
  };
}

function readFacts(file: string): ListedFile {
  const facts = factsOf(file);
  if (facts === null) throw new Error(`${file} is not a plain file`);
  return { hash: contentHash(readFileSync(file)), size: facts.size };
}
