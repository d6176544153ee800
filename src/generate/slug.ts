const longestSlug = 100;

/**
 * Words for an address: lower-case letters and digits of any script with hyphens between them,
 * accents of Latin letters dropped, at most 100 characters (in UTF-8 at most 200 bytes), cut between
 * words where it can be. Empty where the text has no letter and no digit.
 */
export function slugOf(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/\+/g, ' plus ')
    .replace(/#/g, ' sharp ')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return shorten(plain);
}

/** The stem of a file that begins with a date, but for signs that no address should hold. */
export function safeStem(stem: string): string {
  const safe = stem
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}_-]+/gu, '-')
    .replace(/^(\d{4}-\d{2}-\d{2})[_-]+/, '$1-')
    .replace(/-{2,}/g, '-')
    .replace(/-+$/, '');
  return shorten(safe);
}

function shorten(words: string): string {
  let short = [...words].slice(0, longestSlug).join('');
  while (Buffer.byteLength(short) > 200) short = [...short].slice(0, -1).join('');
  if (short.length === words.length) return words;
  const lastHyphen = short.lastIndexOf('-');
  return lastHyphen > short.length / 2 ? short.slice(0, lastHyphen) : short.replace(/-+$/, '');
}
