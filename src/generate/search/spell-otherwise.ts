import type { SearchedStory } from '#dataset/shared/search-record.ts';
import { searchedSigns } from '#dataset/shared/searched-signs.ts';
import { hasUnspacedText } from '#dataset/shared/unspaced-text.ts';
import { compareText } from '#documents/text/compare-text.ts';

/** Letters that are not a letter with a mark, as keyboards without them write them. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'ng',
};
const specialLetter = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g');

/** A letter or sign without which a word has no other spellings. */
const unusual = new RegExp(`['${searchedSigns}\u0080-\uffff]`);

/** In characters. */
const shortestPart = 3;

/**
 * The words by which readers look for a story that writes them otherwise: `strasse` for `Straße`, `5`
 * for `$5`, `eau` for `l’eau`. Accents are not among them, since the engine leaves them aside.
 */
export function spellOtherwise({
  title,
  excerpt,
  publisher,
  topics,
  coverage,
}: SearchedStory): string[] {
  const reports = coverage.flatMap((report) => [
    report.title,
    report.publisher.name,
    report.excerpt,
  ]);
  const texts = [title, excerpt, publisher.name, ...topics.map((topic) => topic.name), ...reports];
  const words = new Set(texts.flatMap((text) => text.split(/\s+/)));
  const spaced = [...words].filter((word) => unusual.test(word) && !hasUnspacedText(word));
  return [...new Set(spaced.flatMap(spellingsOf))].sort(compareText);
}

function spellingsOf(written: string): string[] {
  const word = plainWord(written);
  const compatible = plainWord(written.normalize('NFKC')).replace(
    specialLetter,
    (letter) => plainLetters[letter] ?? letter,
  );
  const parts = written.toLowerCase().split(/['’]/).slice(1).map(plainWord);
  const isSigned = [...searchedSigns].some((sign) => written.includes(sign));
  return [
    ...(isSigned || compatible !== word ? [compatible] : []),
    ...parts.filter((part) => [...part].length >= shortestPart),
  ].filter((spelling) => spelling !== '');
}

/** In lower case, and letters and digits alone. */
function plainWord(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
