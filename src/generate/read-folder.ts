import { lstat, opendir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { limits } from './limits.ts';
import type { ProblemCode } from './problems.ts';

/** A file of the folder. `path` is relative to it, with `/` on every system. */
export type DocumentFile = {
  path: string;
  content:
    | { kind: 'bytes'; bytes: Uint8Array }
    | { kind: 'unreadable'; code: ProblemCode; details: Readonly<Record<string, string>> };
};

const documentEnding = /\.(md|markdown|txt)$/i;

/** How many files are open at a time, far below what any system allows. */
const handles = 32;

/**
 * Lists the documents of a folder and its sub-folders, in the order of their paths. Hidden files and
 * folders, symbolic links and everything that is no regular file are left alone.
 *
 * @throws where the folder itself can't be read.
 */
export async function listDocuments(folder: string): Promise<string[]> {
  const paths: string[] = [];
  const waiting = [''];
  for (let under = waiting.pop(); under !== undefined; under = waiting.pop()) {
    for await (const entry of await opendir(join(folder, under))) {
      if (entry.name.startsWith('.')) continue;
      const path = join(under, entry.name);
      if (entry.isDirectory()) waiting.push(path);
      else if (entry.isFile() && documentEnding.test(entry.name)) paths.push(path);
    }
  }
  return paths.map((path) => path.split(sep).join('/')).sort();
}

/** Reads documents, a bounded number at a time, and yields them in the order given. */
export async function* readDocuments(
  folder: string,
  paths: readonly string[],
): AsyncGenerator<DocumentFile> {
  for (let start = 0; start < paths.length; start += handles) {
    const batch = paths.slice(start, start + handles);
    yield* await Promise.all(batch.map((path) => readOne(folder, path)));
  }
}

async function readOne(folder: string, path: string): Promise<DocumentFile> {
  try {
    const whole = join(folder, path);
    const { size } = await lstat(whole);
    if (size > limits.documentBytes) {
      const details = { size: String(size), limit: String(limits.documentBytes) };
      return { path, content: { kind: 'unreadable', code: 'file-too-large', details } };
    }
    return { path, content: { kind: 'bytes', bytes: await readFile(whole) } };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { path, content: { kind: 'unreadable', code: 'file-unreadable', details: { reason } } };
  }
}
