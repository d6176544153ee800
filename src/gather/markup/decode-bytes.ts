import { isUtf8 } from 'node:buffer';

/** How far from the beginning a text may say what its encoding is, in bytes. */
const declarationBytes = 2048;

/**
 * Decodes a text of any encoding that browsers know (https://encoding.spec.whatwg.org/#names-and-labels),
 * without its byte order mark and with `\n` as the only line ending. Never throws.
 *
 * Bytes that are valid UTF-8 and hold more than ASCII are UTF-8, whatever else is said about them: by chance
 * no other text looks so. Otherwise the encoding is that of the byte order mark, of the Content-Type, of the
 * XML declaration or of a `<meta>`, or UTF-8. If the bytes are not of the one that was said, they are Windows-1252.
 */
export function decodeBytes(bytes: Uint8Array, contentType: string | null): string {
  const text = decode(bytes, contentType);
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function decode(bytes: Uint8Array, contentType: string | null): string {
  const wide = wideEncoding(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  const start = Buffer.from(bytes.subarray(0, declarationBytes)).toString('latin1');
  const labels = [labelIn(/charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i, contentType ?? '')];
  labels.push(
    labelIn(/^\W{0,9}<\?xml [^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})/i, start),
  );
  labels.push(labelIn(/<meta [^<>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i, start));
  const decoders = labels.flatMap((label) => decoderOf(label) ?? []);
  if (isUtf8(bytes) && !decoders.some(({ encoding }) => encoding === 'iso-2022-jp')) {
    return new TextDecoder().decode(bytes);
  }
  const other = decoders.find(({ encoding }) => encoding !== 'utf-8');
  if (other !== undefined) return other.decode(bytes);
  const text = new TextDecoder().decode(bytes);
  return isMostlyLost(text) ? new TextDecoder('windows-1252').decode(bytes) : text;
}

/** UTF-16 by its byte order mark, or by the zero beside the first sign, which is `<` or `{` in any feed. */
function wideEncoding([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if ((first === 0xff && second === 0xfe) || (first !== undefined && first > 0 && second === 0)) {
    return 'utf-16le';
  }
  return (first === 0xfe && second === 0xff) || (first === 0 && second !== 0) ? 'utf-16be' : null;
}

function labelIn(form: RegExp, text: string): string | undefined {
  return form.exec(text)?.[1];
}

/** Null if there is no label, no browser knows it, or it is one of UTF-16, which the bytes contradict. */
function decoderOf(label: string | undefined): TextDecoder | null {
  if (label === undefined) return null;
  try {
    const decoder = new TextDecoder(label);
    return decoder.encoding.startsWith('utf-16') ? null : decoder;
  } catch {
    return null;
  }
}

/** Whether more characters outside ASCII are lost than read. A text that was cut off loses only its last. */
function isMostlyLost(text: string): boolean {
  const lost = text.match(/\ufffd/g)?.length ?? 0;
  const read = (text.match(/[^\0-\x7f]/g)?.length ?? 0) - lost;
  return lost > read;
}
