import type { Publisher } from '#dataset/story.ts';
import { arabicTag } from './ar/counts.ts';
import { arabic } from './ar/feed.ts';
import { formatArticleDate, formatFullTimestamp } from './dates.ts';
import { german } from './de/feed.ts';
import { english } from './en/feed.ts';
import type { Language } from './language.ts';
import { nameWithPlatform } from './name-with-platform.ts';
import type { CoverageInShort, FeedTexts } from './texts/feed-texts.ts';

const translations: Readonly<Record<string, FeedTexts>> = { de: german, [arabicTag]: arabic };

/** Writes what the build says of coverage outside of pages: in feeds, and on the cards of link previews. */
export type CoverageWriter = {
  inShort: (coverage: CoverageInShort) => string;
  /** `35 reports · 31 publishers` */
  counts: (reports: number, publishers: number) => string;
  more: (reports: number) => string;
  date: (article: Parameters<typeof formatArticleDate>[0]) => string;
  publisher: (publisher: Pick<Publisher, 'name' | 'via'>) => string;
};

/** A writer in a language, of times in a zone (IANA). */
export function coverageWriter(language: Language, timeZone: string): CoverageWriter {
  const texts = translations[language.tag] ?? english;
  return {
    inShort: texts.coverageInShort,
    counts: language.coverageCount,
    more: language.moreReports,
    date: (article) => formatArticleDate(article, formatFullTimestamp, timeZone, language),
    publisher: (publisher) => nameWithPlatform(publisher, language),
  };
}
