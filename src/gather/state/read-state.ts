import { readFileSync, statSync } from 'node:fs';
import type * as z from 'zod';
import { codeOf } from '#documents/files/read-file.ts';
import { Memory } from './memory.ts';
import { header, recordSchema, stateFormat } from './records.ts';

/** In bytes. GitHub takes no larger file, and half a million articles need no more. */
export const largestState = 100_000_000;

/** What was read of the state's file. */
export type ReadState<Feed> =
  | { kind: 'missing' }
  /** It must not be read, and not be written over. `why` completes "… was set aside: …". */
  | { kind: 'foreign'; name: string; why: string }
  /**
   * `faults` are the lines that could not be read, from 1. `size` is in bytes, null if nothing can be
   * appended to them, because the last line is not ended.
   */
  | { kind: 'read'; memory: Memory<Feed>; faults: readonly number[]; size: number | null };

/**
 * Reads the state's file line by line. A line that can't be read, like the last one of a run that was
 * killed, costs itself alone.
 *
 * @throws errors of the file system.
 */
export function readState<Feed>(path: string, feedSchema: z.ZodType<Feed>): ReadState<Feed> {
  const size = sizeOf(path);
  if (size === null) return { kind: 'missing' };
  if (size > largestState) {
    const megabytes = Math.ceil(size / 1_000_000);
    const why = `it has ${megabytes} MB, and no state needs more than ${largestState / 1_000_000}`;
    return { kind: 'foreign', name: 'state-too-large.ndjson', why };
  }
  const bytes = readFileSync(path);
  const format = formatOf(bytes);
  if (format !== null && format !== stateFormat) {
    const why = `it is of format ${format}, and this version of Lede reads format ${stateFormat}`;
    return { kind: 'foreign', name: `state-format-${format}.ndjson`, why };
  }
  const schema = recordSchema(feedSchema);
  const memory = new Memory<Feed>();
  const faults: number[] = [];
  for (const [number, line] of linesOf(bytes)) {
    if (line === '' || (number === 1 && format !== null)) continue;
    const record = schema.safeParse(parse(line));
    if (record.success) memory.take(record.data);
    else faults.push(number);
  }
  const isEnded = bytes.at(-1) === 0x0a;
  return { kind: 'read', memory, faults, size: isEnded ? bytes.length : null };
}

function sizeOf(path: string): number | null {
  try {
    return statSync(path).size;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** The format that the first line states; null if it isn't a header. */
function formatOf(bytes: Buffer): number | null {
  const [first] = linesOf(bytes);
  const result = header.safeParse(parse(first?.[1] ?? ''));
  return result.success ? result.data.format : null;
}

/** The lines, with their numbers. What nothing ends is a line that was cut, but may be whole. */
function* linesOf(bytes: Buffer): Generator<[number: number, line: string]> {
  let number = 1;
  for (let start = 0; start < bytes.length; number += 1) {
    const found = bytes.indexOf('\n', start);
    const end = found === -1 ? bytes.length : found;
    yield [number, bytes.toString('utf8', start, end)];
    start = end + 1;
  }
}

/** Undefined for what is not JSON. */
function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
