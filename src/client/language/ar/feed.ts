import { joinNames } from '#client/language/join-names.ts';
import type { FeedTexts } from '#client/language/texts/feed-texts.ts';
import { countInArabic, isolate, reportsInArabic } from './counts.ts';

export const arabic: FeedTexts = {
  coverageInShort: ({ reports, publishers, first }) => {
    const names = joinNames(first.map(isolate), ' و', '، ');
    const who = first.length === 0 ? '' : `؛ أول من نشر: ${names}`;
    return `${reportsInArabic(reports)} من ${countInArabic(publishers, publishersAfterFrom)}${who}`;
  },
};

/** In the genitive, which a preposition asks for. */
const publishersAfterFrom = {
  one: 'ناشر واحد',
  two: 'ناشرَين',
  few: 'ناشرين',
  many: 'ناشرًا',
  other: 'ناشر',
};
