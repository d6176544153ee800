import { isUtf8 } from 'node:buffer';

/**
 * The text of a document, from which the same bytes can be made again: with its byte order mark and its line
 * endings. Null if it is not UTF-8, so that it must be left alone.
 */
export function decodeExactly(bytes: Uint8Array): string | null {
  return isUtf8(bytes) ? Buffer.from(bytes).toString('utf8') : null;
}
