import { onlyAscii } from './only-ascii.ts';
import { rememberByLanguage } from './remember.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Scripts that put no spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const word = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
const asciiWord = /[a-z\d]+(?:'[a-z]+)*/gi;

/** An article or pronoun before a vowel (`l’Europe`), which is no part of the word. */
const elision = /^(?:[cdjlmnst]|qu|all|dell|dall|nell|sull|un)['’](?=\p{L})/u;
const elidingLanguages = new Set(['ca', 'fr', 'it']);

/** `isn’t`, `won’t`: without their ending, they would be other words. */
const negation = /n['’]t$/u;

/** Letters between an apostrophe and the end of a word that belong to its grammar (`city’s`, `isn’t`). */
const ending = /['’]\p{L}{1,2}$/u;

/** How much of a text is read, in characters: what an article is about stands at its beginning. */
const longestText = 2000;

/** How much is remembered of what was read: an article is read for its event, its wave and its arc. */
const mostTexts = 10_000;
const mostWords = 50_000;

/**
 * The words of a text in their order, each reduced to its stem; null stands where a word says nothing
 * of its own, so that its neighbours aren't taken for a phrase. `language` is a primary subtag of BCP 47.
 */
export const readWords: (text: string, language: string) => readonly (string | null)[] =
  rememberByLanguage(readText, mostTexts);

function readText(text: string, language: string): (string | null)[] {
  const beginning = text.slice(0, longestText);
  const plain = onlyAscii.test(beginning) ? beginning : beginning.normalize('NFKC');
  return divide(plain.toLowerCase(), language).map((found) => stemOf(found, language));
}

const stemOf = rememberByLanguage((found, language): string | null => {
  const { stopWords, stem } = vocabularyOf(language);
  const whole = elidingLanguages.has(language) ? found.replace(elision, '') : found;
  const plain = negation.test(whole) ? whole.replace('’', "'") : whole.replace(ending, '');
  return stopWords.has(whole) || stopWords.has(plain) ? null : stem(plain);
}, mostWords);

/** The words of a text as it writes them, each with what `readWords` makes of it. */
export function readWrittenWords(
  text: string,
  language: string,
): { written: string; word: string | null }[] {
  return divide(text.slice(0, longestText), language).map((written) => ({
    written,
    word: readText(written, language)[0] ?? null,
  }));
}

function divide(text: string, language: string): string[] {
  if (onlyAscii.test(text)) return text.match(asciiWord) ?? [];
  if (!unspaced.test(text)) return text.match(word) ?? [];
  const segments = [...segmenterOf(language).segment(text)];
  return segments.flatMap(({ segment, isWordLike }) => (isWordLike ? segment : []));
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known !== undefined) return known;
  const made = new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, made);
  return made;
}
