import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf } from './digest.ts';

/*
 * A pack is a file of much that was kept at once: a line with the digest of all that follows, a line with a key,
 * which names all that it depends on and its shape, and JSON.
 */

/** What a pack keeps; null where it has another key, is damaged, or isn't there. */
export function readPack<Content>(file: string, key: string): Content | null {
  try {
    const bytes = readFileSync(file);
    const start = bytes.indexOf('\n') + 1;
    const rest = bytes.subarray(start);
    const head = Buffer.from(`${key}\n`);
    if (!rest.subarray(0, head.length).equals(head)) return null;
    if (bytes.toString('latin1', 0, start) !== `${digestOf(rest)}\n`) return null;
    return JSON.parse(rest.toString('utf8', head.length));
  } catch {
    return null;
  }
}

/**
 * Writes a pack, as a whole. Where that is impossible, what is there is left as it is. Of two runs that write one at
 * the same time, the digest tells whether it became a mixture.
 */
export function writePack(file: string, key: string, content: unknown): void {
  const folder = dirname(file);
  try {
    mkdirSync(folder, { recursive: true });
    markFolder(folder);
    // As bytes, so that the text is encoded once for its digest and for the file.
    const rest = Buffer.from(`${key}\n${JSON.stringify(content)}`);
    writeFileSync(`${file}.new`, Buffer.concat([Buffer.from(`${digestOf(rest)}\n`), rest]));
    renameSync(`${file}.new`, file);
  } catch {
    // The cache saves time; a disk that is full or can't be written to costs only that.
  }
}

/** Removes a pack, and returns whether there was one. One that can't be removed is left, and never asked for. */
export function removePack(file: string): boolean {
  try {
    rmSync(file);
    return true;
  } catch {
    return false;
  }
}

/**
 * The file that marks a folder as a cache. It keeps it out of Git, too: whoever can write there decides what pages say.
 */
export const markerFile = '.gitignore';
export const markerText = '*\n';

function markFolder(folder: string): void {
  const file = join(folder, markerFile);
  if (!existsSync(file)) writeFileSync(file, markerText, { flag: 'wx' });
}
