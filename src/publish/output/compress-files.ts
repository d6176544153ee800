import { readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Comparison } from './compare-editions.ts';
import { walkFolder } from './walk-folder.ts';

/** A compressed copy of a file: its content coding (RFC 9110, section 8.4.1), and what its name ends with. */
export type Coding = { name: 'br' | 'gzip'; suffix: string };

/** The compressed copies of a file that a site may have, in the order in which they are sent. */
export const codings: readonly Coding[] = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
];

/** Files of other kinds are compressed already. */
const textual = /\.(?:css|html|js|json|svg|txt|webmanifest|xml)$/;

/** In bytes. What is smaller fits into one packet as it is. */
const leastSize = 1024;

/** Files are compressed once and sent often. Pages are many, and change; the client's code is little, and stays. */
const pageQuality = 5;
const assetQuality = 11;

/** What makes the copies: another would make other ones of the same files. */
export const compressor = `brotli ${process.versions.brotli} (${pageQuality}, ${assetQuality}), zlib ${process.versions.zlib}`;

/** How many files are compressed at a time: as many as the threads that Node does it in. */
const atOnce = 4;

const writeBrotli = promisify(brotliCompress);
const writeGzip = promisify(gzip);

/**
 * Writes compressed copies beside every text file of a site: `page.html.br` and `page.html.gz`. A copy is
 * as old as its file. Where there is one already, nothing is done; where it would not be smaller, there
 * is none. Of files that the last edition has too, its copies are taken, where this compressor made them.
 */
export async function compressFiles(folder: string, comparison?: Comparison): Promise<void> {
  const paths = [...walkFolder(folder)].filter((path) => textual.test(path));
  const waiting = paths.filter((path) => !comparison || !reuseCopies(path, comparison));
  for (let start = 0; start < waiting.length; start += atOnce) {
    const some = waiting.slice(start, start + atOnce);
    await Promise.all(some.map((path) => compress(join(folder, path), qualityOf(path))));
  }
}

/** Returns whether a file has its copies. */
function reuseCopies(path: string, { last, compare, reuse }: Comparison): boolean {
  if (last.compressedBy !== compressor || compare(path).is !== 'unchanged') return false;
  return codings.every(({ suffix }) => reuse(path + suffix));
}

function qualityOf(path: string): number {
  return path.startsWith('assets/') ? assetQuality : pageQuality;
}

async function compress(file: string, quality: number): Promise<void> {
  const { size, mtime } = await stat(file);
  const missing: Coding[] = [];
  for (const coding of codings) {
    if (size < leastSize) await rm(file + coding.suffix, { force: true });
    else if (!(await isCopyOf(file + coding.suffix, mtime))) missing.push(coding);
  }
  if (missing.length === 0) return;
  const content = await readFile(file);
  for (const { name, suffix } of missing) {
    const copy = await (name === 'br'
      ? writeBrotli(content, brotliOptions(quality, content.length))
      : writeGzip(content, { level: constants.Z_BEST_COMPRESSION }));
    await rm(file + suffix, { force: true });
    if (copy.length >= content.length) continue;
    await writeFile(file + suffix, copy);
    await utimes(file + suffix, mtime, mtime);
  }
}

function brotliOptions(quality: number, size: number) {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_MODE, BROTLI_MODE_TEXT, BROTLI_PARAM_SIZE_HINT } =
    constants;
  return {
    params: {
      [BROTLI_PARAM_QUALITY]: quality,
      [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT,
      [BROTLI_PARAM_SIZE_HINT]: size,
    },
  };
}

/** Whether a compressed copy is there, and is not older than its file. */
export async function isCopyOf(copy: string, writtenAt: Date): Promise<boolean> {
  try {
    return (await stat(copy)).mtime >= writtenAt;
  } catch {
    return false;
  }
}
