/**
 * Text in scripts that put no spaces between words: Chinese, Japanese, Thai, Lao, Khmer, Burmese. The
 * search index takes each of their characters for a word, so that whatever stands in a text is found
 * as a phrase. A dictionary would divide a text and a search differently: `新法案` as `新法` and `案`,
 * so that `法案` would find nothing.
 */

/**
 * The word joiner begins a word that has no space before it. Pagefind takes it for no part of the word,
 * but keeps it, unlike any space but the plain one.
 */
export const joiner = '\u2060';

/** Stands between two words that have no space between them. */
export const joint = ` ${joiner}`;

const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー〆ｰ' +
  '\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const opening = '\\p{Ps}\\p{Pi}';

const unspacedLetter = new RegExp(`(?=\\p{L})[${unspaced}]`, 'u');

/** A character, or a run of other scripts, each with the punctuation that belongs to it. */
const part = new RegExp(
  `[${opening}]*(?:(?=\\p{L})[${unspaced}][^\\p{L}\\p{N}\\s${opening}]*|(?:(?!(?=\\p{L})[${unspaced}])[^\\s${opening}])+)|[${opening}]+`,
  'gu',
);

export function hasUnspacedText(text: string): boolean {
  return unspacedLetter.test(text);
}

/** Puts a joint between the parts of a text that have no space between them. */
export function divideText(text: string): string {
  const spaced = text.replaceAll(joiner, '');
  if (!hasUnspacedText(spaced)) return spaced;
  return spaced
    .split(/(\s+)/)
    .map((word) => (hasUnspacedText(word) ? (word.match(part) ?? []).join(joint) : word))
    .join('');
}
