import { onlyAscii } from './only-ascii.ts';
import { remember } from './remember.ts';
import { languagesOfStopWord } from './vocabulary.ts';

/** Scripts, each with the language that is meant where nothing else tells. */
const scripts = new Map([
  ['Latn', { letters: /\p{Script=Latin}/gu, language: 'en' }],
  ['Cyrl', { letters: /\p{Script=Cyrillic}/gu, language: 'ru' }],
  ['Arab', { letters: /\p{Script=Arabic}/gu, language: 'ar' }],
  ['Grek', { letters: /\p{Script=Greek}/gu, language: 'el' }],
  ['Hebr', { letters: /\p{Script=Hebrew}/gu, language: 'he' }],
  ['Deva', { letters: /\p{Script=Devanagari}/gu, language: 'hi' }],
  ['Beng', { letters: /\p{Script=Bengali}/gu, language: 'bn' }],
  ['Taml', { letters: /\p{Script=Tamil}/gu, language: 'ta' }],
  ['Thai', { letters: /\p{Script=Thai}/gu, language: 'th' }],
  ['Armn', { letters: /\p{Script=Armenian}/gu, language: 'hy' }],
  ['Geor', { letters: /\p{Script=Georgian}/gu, language: 'ka' }],
  ['Kore', { letters: /\p{Script=Hangul}/gu, language: 'ko' }],
  ['Jpan', { letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, language: 'ja' }],
  ['Hans', { letters: /\p{Script=Han}/gu, language: 'zh' }],
]);

/** Languages whose common words are mostly those of a larger one beside them. They must be expected. */
const nearOthers = new Set(['ca', 'gl', 'no']);

/** How much of a text is read, in characters. */
const readLength = 400;

/** So many words of a language are hardly in a text of another one by chance. */
const fewestWords = 3;

/**
 * The language of a text, as a primary subtag of BCP 47: the expected one, unless its script or its most
 * common words are another's.
 *
 * @param expected a language tag
 */
export function detectLanguage(text: string, expected: string): string {
  const read = text.slice(0, readLength).replace(/https?:\/\/\S*/g, '');
  const usual = languageByScript(read, expected);
  const found = new Map<string, readonly string[]>();
  let ofUsual = 0;
  for (const word of wordsIn(read.toLowerCase())) {
    const languages = languagesOfStopWord(word);
    if (languages.length === 0 || found.has(word)) continue;
    found.set(word, languages);
    if (languages.includes(usual)) ofUsual += 1;
  }
  // No other language can have more of them.
  if (found.size < fewestWords || found.size <= 2 * ofUsual) return usual;
  const [most] = [...countLanguages(found.values(), usual)].sort(([, a], [, b]) => b - a);
  if (most === undefined || most[1] < fewestWords) return usual;
  return most[1] > 2 * ofUsual ? most[0] : usual;
}

/** Of a text in lower case. */
function wordsIn(text: string): readonly string[] {
  // To look for letters of any script takes longer, and most texts have none but these.
  const words = onlyAscii.test(text) ? text.match(/[a-z]+/g) : text.match(/[\p{L}\p{M}]+/gu);
  return words ?? [];
}

function countLanguages(
  found: Iterable<readonly string[]>,
  usual: string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const language of [...found].flat()) {
    if (nearOthers.has(language) && language !== usual) continue;
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return counts;
}

/** The expected language if the text is in a script of it, else the usual one of its script. */
function languageByScript(text: string, expected: string): string {
  const { language, script } = readTag(expected);
  const written = mainScript(text);
  if (written === null || written === script) return language;
  // Chinese characters are written in Japanese and Korean, too, and Chinese has two scripts.
  if (written === 'Hans' && ['Hant', 'Jpan', 'Kore'].includes(script)) return language;
  return scripts.get(written)?.language ?? language;
}

const readTag = remember((tag) => {
  const locale = new Intl.Locale(tag);
  return { language: locale.language, script: locale.maximize().script ?? 'Latn' };
}, 100);

/** Characters up to Latin Extended-B, and punctuation: most texts have no others. */
const onlyLatin = /^[\t-\u024f\u2000-\u206f]*$/;
const latinLetter = /[a-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]/i;

/** The script of most letters; Japanese is told by its own letters, however few they are. */
function mainScript(text: string): string | null {
  if (onlyLatin.test(text)) return latinLetter.test(text) ? 'Latn' : null;
  let main: { name: string; count: number } | null = null;
  for (const [name, { letters }] of scripts) {
    const count = text.match(letters)?.length ?? 0;
    if (name === 'Jpan' && count > 1) return name;
    if (count > (main?.count ?? 0)) main = { name, count };
  }
  return main?.name ?? null;
}
