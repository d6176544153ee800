import { readFile, stat } from 'node:fs/promises';
import process from 'node:process';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Edition } from './edition/open-edition.ts';

/** A compressed copy of a file: its content coding (RFC 9110, section 8.4.1), and what its name ends with. */
export type Coding = { name: 'br' | 'gzip'; suffix: string };

/** The compressed copies of a file that a site may have, in the order in which they are sent. */
export const codings: readonly Coding[] = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
];

/** The file that a path is a compressed copy of; the path itself where it is none. */
export function originalOf(path: string): string {
  const suffix = codings.find((coding) => path.endsWith(coding.suffix))?.suffix ?? '';
  return path.slice(0, path.length - suffix.length);
}

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
 * Adds compressed copies of every text file to an edition: `page.html.br` and `page.html.gz`. Where one would not
 * be smaller, there is none. Of files that the last edition has too, its copies are taken, where this compressor made
 * them.
 */
export async function compressFiles(edition: Edition): Promise<void> {
  const paths = [...edition.list().keys()].filter((path) => textual.test(path));
  const waiting = paths.filter((path) => !keepCopies(path, edition));
  for (let start = 0; start < waiting.length; start += atOnce) {
    const some = waiting.slice(start, start + atOnce);
    await Promise.all(some.map((path) => compress(path, edition)));
  }
}

/** Returns whether a file has its copies. */
function keepCopies(path: string, { last, hashOf, keep }: Edition): boolean {
  if (last.compressedBy !== compressor || !last.isIntact(path, hashOf(path) ?? '')) return false;
  const copies = codings.map(({ suffix }) => path + suffix);
  if (!copies.every((copy) => last.isIntact(copy))) return false;
  return copies.every(keep);
}

async function compress(path: string, edition: Edition): Promise<void> {
  const content = await readFile(edition.locate(path));
  if (content.length < leastSize) return;
  const quality = path.startsWith('assets/') ? assetQuality : pageQuality;
  for (const { name, suffix } of codings) {
    const copy = await (name === 'br'
      ? writeBrotli(content, brotliOptions(quality, content.length))
      : writeGzip(content, { level: constants.Z_BEST_COMPRESSION }));
    if (copy.length < content.length) edition.stage(path + suffix, copy);
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
