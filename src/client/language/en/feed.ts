import { joinNames } from '#client/language/join-names.ts';
import type { FeedTexts } from '#client/language/texts/feed-texts.ts';

export const english: FeedTexts = {
  coverageInShort: ({ reports, publishers, first }) => {
    const what = reports === 1 ? '1 report' : `${reports} reports`;
    const who = publishers === 1 ? '1 publisher' : `${publishers} publishers`;
    return `${what} by ${who}${first.length === 0 ? '' : `; first: ${joinNames(first, ' and ')}`}`;
  },
};
