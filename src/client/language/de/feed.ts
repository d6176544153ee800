import { joinNames } from '#client/language/join-names.ts';
import type { FeedTexts } from '#client/language/texts/feed-texts.ts';

export const german: FeedTexts = {
  coverageInShort: ({ reports, publishers, first }) => {
    const what = reports === 1 ? '1 Bericht' : `${reports} Berichte`;
    const who = publishers === 1 ? 'einem Medium' : `${publishers} Medien`;
    return `${what} von ${who}${first.length === 0 ? '' : `; zuerst: ${joinNames(first, ' und ')}`}`;
  },
};
