/** In characters: how much of a headline or a topic an address may contain. */
const longestWords = 100;

/** With `-2` and `.json` added, the longest file name that common file systems accept: 255 bytes. */
const longestNameBytes = 240;

/**
 * A text as a part of an address: lower-case letters and digits of any script, with hyphens between
 * the words and without the accents of Latin letters. At most 100 characters and 200 bytes of UTF-8,
 * cut between words if possible. Empty if the text has no letter and no digit.
 */
export function slugOf(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/\+/g, ' plus ')
    .replace(/#/g, ' sharp ');
  const words = hyphenate(plain, /[^\p{L}\p{N}\p{M}]+/gu).replace(/^-/, '');
  return shorten(words, longestWords, 2 * longestWords);
}

/** The stem of a file name that begins with a date, without characters that do not belong in an address. */
export function safeStem(stem: string): string {
  if (/^[0-9A-Za-z]+(?:-[0-9A-Za-z]+)*$/.test(stem) && stem.length <= longestNameBytes) return stem;
  const safe = hyphenate(stem.normalize('NFC'), /[^\p{L}\p{N}\p{M}_]+/gu);
  const dated = safe.replace(/^(\d{4}-\d{2}-\d{2})[_-]+/, '$1-').replace(/-$/, '');
  return shorten(dated, longestNameBytes, longestNameBytes);
}

/** Puts one hyphen between words and none at the end. Combining marks need a letter to stay. */
function hyphenate(text: string, gaps: RegExp): string {
  return text
    .replace(/[\ufe00-\ufe0f\p{Me}]/gu, '')
    .replace(gaps, '-')
    .replace(/(^|-)\p{M}+/gu, '$1')
    .replace(/-{2,}/g, '-')
    .replace(/-$/, '');
}

function shorten(words: string, characters: number, bytes: number): string {
  if (words.length <= characters && Buffer.byteLength(words) <= bytes) return words;
  let short = [...words].slice(0, characters).join('');
  while (Buffer.byteLength(short) > bytes) short = [...short].slice(0, -1).join('');
  if (short.length === words.length) return words;
  const lastHyphen = short.lastIndexOf('-');
  return lastHyphen > short.length / 2 ? short.slice(0, lastHyphen) : short.replace(/-$/, '');
}
