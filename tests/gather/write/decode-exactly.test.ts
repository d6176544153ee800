import { expect, it } from 'vitest';
import { decodeExactly } from '#gather/write/decode-exactly.ts';

it.each(['\ufeff---\r\ntitle: A\r\n---', 'a\rb\n\r\n', '\u{1f309}\0\u2028', ''])(
  'The text of a document gives its bytes again: %j',
  (text) => {
    const bytes = Buffer.from(text);

    expect(decodeExactly(bytes)).toBe(text);
    expect(Buffer.from(decodeExactly(bytes) ?? 'none')).toEqual(bytes);
  },
);

it.each([[[0xff, 0xfe, 0x2d, 0x00]], [[0xe4]], [[0x61, 0xc3]]])(
  'What is not UTF-8 is no text of a document: %j',
  (bytes) => {
    expect(decodeExactly(Uint8Array.from(bytes))).toBeNull();
  },
);
