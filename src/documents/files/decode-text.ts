import { isUtf8 } from 'node:buffer';
import type { Position } from '#documents/problems/diagnostics.ts';

const decoder = new TextDecoder('utf-8');

/**
 * Decodes the UTF-8 text of a file, without its byte order mark and with `\n` as the only line ending.
 * Null if the bytes are not UTF-8.
 */
export function decodeText(bytes: Uint8Array): string | null {
  return isUtf16(bytes) || !isUtf8(bytes) ? null : decode(bytes);
}

/**
 * Explains why bytes are not UTF-8: where, and a reason that completes "The file is not UTF-8 text: …".
 */
export function explainBytes(bytes: Uint8Array): { at: Position; reason: string } {
  if (isUtf16(bytes)) return { at: { line: 1, column: 1 }, reason: 'it looks like UTF-16' };
  const end = endOfUtf8(bytes);
  const good = decode(bytes.subarray(0, end));
  const byte = (bytes[end] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return {
    at: { line: good.split('\n').length, column: good.length - good.lastIndexOf('\n') },
    reason: `byte 0x${byte} is not valid UTF-8`,
  };
}

function decode(bytes: Uint8Array): string {
  const text = decoder.decode(bytes);
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** By its byte order mark or, without one, by an ASCII letter at the start: one of its two bytes is 0. */
function isUtf16([first, second]: Uint8Array): boolean {
  if (first === 0 || second === 0) return true;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** The offset of the first byte that is not part of a valid character. */
function endOfUtf8(bytes: Uint8Array): number {
  let end = 0;
  while (end < bytes.length) {
    const lead = bytes[end] ?? 0;
    const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    const character = bytes.subarray(end, end + length);
    if (character.length < length || !isUtf8(character)) break;
    end += length;
  }
  return end;
}
