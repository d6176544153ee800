import { isDividedLanguage, searchedSigns } from '#dataset/shared/searched-signs.ts';
import { divideText, hasUnspacedText, joiner } from '#dataset/shared/unspaced-text.ts';
import type { Find, Match } from './pagefind.ts';

/**
 * The stories that have all words of a text, the best matches first. Words without spaces, as in
 * Japanese, are found wherever their characters follow each other.
 */
export async function findWords(search: Find, text: string): Promise<Match[]> {
  const answers = await Promise.all(
    searchesFor(text, document.documentElement.lang).map((part) => search(part)),
  );
  const [first = [], ...others] = answers.map(({ results }) => results);
  const rest = others.map((results) => new Map(results.map((match) => [match.id, match])));
  return first.flatMap((match) => {
    const also = rest.flatMap((matches) => matches.get(match.id) ?? []);
    return also.length === rest.length ? [together([match, ...also])] : [];
  });
}

/** The searches, in Pagefind's syntax, whose common results have all words of a text. */
export function searchesFor(text: string, language: string): string[] {
  const words = text.split(/\s+/);
  const phrases = words
    .filter(hasUnspacedText)
    .map((word) => `"${divideText(word.replaceAll('"', '')).replaceAll(joiner, '')}"`);
  const spaced = words.filter((word) => !hasUnspacedText(word)).join(' ');
  const rest = isDividedLanguage(language) ? withoutSigns(spaced) : spaced;
  return rest === '' && phrases.length > 0 ? phrases : [rest, ...phrases];
}

function withoutSigns(text: string): string {
  return [...text].filter((sign) => !searchedSigns.includes(sign)).join('');
}

/** A story that several searches found, with the matches of all of them. */
function together(matches: readonly [Match, ...Match[]]): Match {
  const [first, ...others] = matches;
  if (others.length === 0) return first;
  return {
    id: first.id,
    score: first.score,
    data: async () => {
      const [fragment, ...rest] = await Promise.all([first.data(), ...others.map((m) => m.data())]);
      return { ...fragment, locations: [fragment, ...rest].flatMap((one) => one.locations) };
    },
  };
}
