import {
  copyFileSync,
  lstatSync,
  mkdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  utimesSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf } from '#documents/files/read-file.ts';
import { arrivingFile } from '#publish/output/site-folder.ts';
import { factsOf, isFolder } from '#publish/output/walk-folder.ts';

/** Puts files into a folder, and takes them out. Paths are below the folder. */
export type FilePlacer = {
  /** Moves a file to a path in one step: whoever opens the path gets the old file or the new one. */
  place: (from: string, path: string) => void;
  /** Removes a file. Returns whether it was there. */
  remove: (path: string) => boolean;
  /** Removes what is left of folders from which files were removed. */
  removeEmptied: () => void;
};

/**
 * Opens a folder to put files into. What isn't a folder of its own and stands where one is needed, such as a link
 * to another place, is replaced: nothing outside is touched.
 */
export function openFolder(folder: string): FilePlacer {
  const arriving = join(folder, arrivingFile);
  rmSync(arriving, { force: true });
  const folders = new Set(['.']);
  const emptied = new Set<string>();
  const makeFolder = (path: string) => {
    if (folders.has(path)) return;
    makeFolder(dirname(path));
    const whole = join(folder, path);
    if (!isFolder(whole)) {
      rmSync(whole, { force: true });
      mkdirSync(whole);
    }
    folders.add(path);
  };
  const isOwnFolder = (path: string): boolean =>
    folders.has(path) || (isOwnFolder(dirname(path)) && isFolder(join(folder, path)));
  return {
    place: (from, path) => {
      makeFolder(dirname(path));
      const to = join(folder, path);
      if (isFolder(to)) rmSync(to, { recursive: true });
      try {
        renameSync(from, to);
      } catch (error) {
        if (codeOf(error) !== 'EXDEV') throw error;
        copyWithTime(from, arriving);
        renameSync(arriving, to);
      }
    },
    remove: (path) => {
      const file = join(folder, path);
      if (!isOwnFolder(dirname(path)) || factsOf(file) === null) return false;
      rmSync(file);
      emptied.add(dirname(path));
      return true;
    },
    removeEmptied: () => {
      for (const path of emptied) removeIfEmpty(folder, path);
    },
  };
}

function copyWithTime(from: string, to: string): void {
  copyFileSync(from, to);
  const { atime, mtime } = lstatSync(from);
  utimesSync(to, atime, mtime);
}

/** Removes a folder and those around it, as far as they hold nothing. */
function removeIfEmpty(root: string, path: string): void {
  if (path === '.') return;
  try {
    rmdirSync(join(root, path));
  } catch {
    return;
  }
  removeIfEmpty(root, dirname(path));
}
