import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type * as z from 'zod';
import { codeOf } from '#documents/files/read-file.ts';
import { Memory } from './memory.ts';
import { header, recordSchema, stateFormat } from './records.ts';

/** In bytes. Twice what is written of 100,000 articles until the file is written anew. */
const largestState = 400_000_000;

/** In bytes: how much is read at a time. */
const chunkSize = 1_048_576;

/** In bytes: more than the listing of the largest feed needs. What stands for a longer line is no JSON. */
const longestLine = 16 * chunkSize;
const unreadable = Buffer.from('too long: ');

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
  const schema = recordSchema(feedSchema);
  const memory = new Memory<Feed>();
  const faults: number[] = [];
  let isEnded = false;
  for (const line of linesOf(path)) {
    isEnded = line.isEnded;
    const value = parse(line.text);
    const format = line.number === 1 ? formatOf(value) : null;
    if (format !== null && format !== stateFormat) return foreignFormat(format);
    if (line.text === '' || format !== null) continue;
    const record = schema.safeParse(value);
    if (record.success) memory.take(record.data);
    else faults.push(line.number);
  }
  return { kind: 'read', memory, faults, size: isEnded ? size : null };
}

function foreignFormat(format: number): ReadState<never> {
  const why = `it is of format ${format}, and this version of Lede reads format ${stateFormat}`;
  return { kind: 'foreign', name: `state-format-${format}.ndjson`, why };
}

function sizeOf(path: string): number | null {
  try {
    return statSync(path).size;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** The format that a first line states; null if it isn't a header. */
function formatOf(line: unknown): number | null {
  const result = header.safeParse(line);
  return result.success ? result.data.format : null;
}

type Line = { number: number; text: string; isEnded: boolean };

/** The lines of a file, from 1. What nothing ends is one that was cut, but may be whole. */
function* linesOf(path: string): Generator<Line> {
  const file = openSync(path, 'r');
  try {
    const chunk = Buffer.alloc(chunkSize);
    let rest: Buffer = Buffer.alloc(0);
    let number = 1;
    for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk)) {
      const bytes = Buffer.concat([rest, chunk.subarray(0, read)]);
      let start = 0;
      for (let end = bytes.indexOf('\n'); end !== -1; end = bytes.indexOf('\n', start)) {
        yield { number, text: bytes.toString('utf8', start, end), isEnded: true };
        number += 1;
        start = end + 1;
      }
      rest = bytes.subarray(start);
      if (rest.length > longestLine) rest = unreadable;
    }
    if (rest.length > 0) yield { number, text: rest.toString('utf8'), isEnded: false };
  } finally {
    closeSync(file);
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
