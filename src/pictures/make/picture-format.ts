/** The formats of which pictures are made. */
const signs: readonly (readonly [format: string, bytes: RegExp])[] = [
  ['jpeg', /^\xff\xd8\xff/],
  ['png', /^\x89PNG\r\n/],
  ['gif', /^GIF8[79]a/],
  ['webp', /^RIFF[\s\S]{4}WEBP/],
  ['avif', /^[\s\S]{4}ftypavi[fs]/],
];

const markup = /^(?:\xef\xbb\xbf)?\s*<(?:\?xml|!--|!doctype svg|svg)/i;

/**
 * What bytes are, by those that they begin with, whatever a server calls them: nothing but these formats
 * reaches their decoders. Null for all others.
 */
export function pictureFormat(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  const found = signs.find(([, sign]) => sign.test(start));
  return found?.[0] ?? (markup.test(start) ? 'svg' : null);
}
