import { eld } from 'eld/medium';
import { readLanguageTag } from '#gather/markup/language-tag.ts';

/** In letters. About shorter texts the detector is often wrong. */
const fewestLetters = 20;

/** Where the words say so little for the language that a feed gives, compared with another, it is wrong. */
const doubtful = 0.85;

/**
 * The language of an article as a tag of BCP 47: the one that its feed says, unless its words are clearly
 * another's; else that of its words. Null where neither tells. Importing this takes a second.
 *
 * @param said what the feed says of the item, and of itself
 */
export function resolveLanguage(text: string, said: readonly (string | null)[]): string | null {
  const tag = said.map(readLanguageTag).find((each) => each !== null) ?? null;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < fewestLetters && !/[^\p{Script=Latin}\P{L}]/u.test(text)) return tag;
  const found = eld.detect(text);
  if (!found.isReliable()) return tag;
  if (tag === null) return found.language;
  const language = new Intl.Locale(tag).language;
  const scores = found.getScores();
  const own = scores[language === 'nb' || language === 'nn' ? 'no' : language];
  // A language that the detector doesn't know gets no score, whatever the words are.
  if (own === undefined && !knownLanguages.has(language)) return tag;
  return (own ?? 0) < doubtful * (scores[found.language] ?? 0) ? found.language : tag;
}

/** As `eld` lists them in its README. */
const knownLanguages = new Set(Object.values(eld.info().Languages));
