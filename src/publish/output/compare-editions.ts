import { copyFileSync, linkSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentHash, type ListedFile } from './file-list.ts';
import { type LastEdition, openLastEdition } from './last-edition.ts';
import { type FileFacts, factsOf } from './walk-folder.ts';

/** A file of a new edition, and whether the last one has the same content at its path. */
export type ComparedFile = ListedFile & { is: 'new' | 'changed' | 'unchanged' };

/** A new edition, which grows in a folder of its own, beside the last one. */
export type Comparison = {
  /** The folder of the new edition. */
  staging: string;
  last: LastEdition;
  /** Looks at a file of the new edition, which must not change from then on. */
  compare: (path: string) => ComparedFile;
  /** Puts a file of the last edition into the new one, if it is there and is what its list says. */
  reuse: (path: string) => boolean;
};

/** Compares a new edition with what is in the folder that it is for. */
export function compareEditions(staging: string, folder: string): Comparison {
  const last = openLastEdition(folder);
  const compared = new Map<string, ComparedFile>();
  const compare = (path: string) => {
    const known = compared.get(path);
    if (known !== undefined) return known;
    const result = compareFile(join(staging, path), path, last);
    compared.set(path, result);
    return result;
  };
  const reuse = (path: string) => {
    if (!last.isIntact(path)) return false;
    linkOrCopy(join(folder, path), join(staging, path));
    return true;
  };
  return { staging, last, compare, reuse };
}

function compareFile(file: string, path: string, last: LastEdition): ComparedFile {
  const facts = factsOf(file);
  if (facts === null) throw new Error(`${file} is not a plain file`);
  const there = last.factsAt(path);
  const { size } = facts;
  const hashOfOne = there !== null && isOneFile(facts, there) ? last.hashAt(path) : null;
  const hash = hashOfOne ?? contentHash(readFileSync(file));
  if (there === null) return { hash, size, is: 'new' };
  const isSame = there.size === size && last.hashAt(path) === hash;
  return { hash, size, is: isSame ? 'unchanged' : 'changed' };
}

/** Whether two paths are names of one file. */
function isOneFile(one: FileFacts, other: FileFacts): boolean {
  return (
    one.ino === other.ino &&
    one.dev === other.dev &&
    one.size === other.size &&
    one.mtimeMs === other.mtimeMs
  );
}

/** Some disks have no second names for a file, and none has any for a file of another disk. */
function linkOrCopy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
