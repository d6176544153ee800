import { isWebAddress } from '#client/lib/web-address.ts';
import { isSourceDomain, isStoryId } from '#client/routes/addresses.ts';
import {
  type ArticleTexts,
  readRecordAddress,
  readRecordTexts,
} from '#dataset/shared/search-record.ts';
import type { SourceDomain, StoryId, WebAddress } from '#dataset/values.ts';
import { foldWord } from './correct-text.ts';
import { joinWords, type MarkedPiece, type MarkedText, wordsAround } from './marked-text.ts';

/** What the search engine has of a story that it found: its record, as the engine returns it. */
export type Fragment = {
  raw_url?: string;
  /** With `&lt;` and `&gt;` for what was written as `<` and `>`. */
  raw_content?: string;
  /** The places of the words that were found. */
  locations: readonly number[];
};

/** A story that was found, with what was found in it. */
export type SearchResult = {
  id: StoryId;
  /** ISO 8601, UTC. */
  publishedAt: string;
  url: WebAddress;
  domain: SourceDomain;
  title: MarkedText;
  publisher: MarkedText;
  excerpt: MarkedText;
  /** Empty where nothing was found in them. */
  topics: MarkedText;
  /** Those of its coverage in which words were found that stand nowhere above. */
  reports: readonly ReportResult[];
  /** In how many more of its coverage something was found. */
  otherReports: number;
};

/** An article of a story's coverage in which something was found. */
export type ReportResult = {
  /** Its place in the coverage. */
  index: number;
  title: MarkedText;
  publisher: MarkedText;
  /** Empty where nothing was found in it. */
  excerpt: MarkedText;
};

/** What stands between words where the search engine found them by itself, as in Japanese. */
const zeroWidthSpace = '\u200b';

/** How many words an excerpt has, and how many reports a result. */
const longest = { excerpt: 44, reportExcerpt: 24, reports: 2 };

/** Null where the fragment is not that of a story. */
export function readResult({
  raw_url = '',
  raw_content = '',
  locations,
}: Fragment): SearchResult | null {
  const { id, publishedAt, domain, url } = readRecordAddress(raw_url);
  if (!isStoryId(id) || !isSourceDomain(domain) || !isWebAddress(url)) return null;
  const space = raw_content.includes(zeroWidthSpace) ? '' : ' ';
  const { title, publisher, excerpt, topics, coverage } = readRecordTexts(
    wordsOf(raw_content, locations),
    (word) => word.text,
  );
  const found = coverage.map(reportOf).filter((report) => report.found.length > 0);
  const own = foundIn([...title, ...publisher, ...excerpt, ...topics]);
  const shown = reportsThatAdd(found, own).slice(0, longest.reports);
  return {
    id,
    publishedAt,
    url,
    domain,
    title: joinWords(title, space),
    publisher: joinWords(publisher, space),
    excerpt: joinWords(wordsAround(excerpt, longest.excerpt), space),
    topics: joinWords(topics.some((word) => word.isMatch) ? topics : [], space),
    reports: shown.map((report) => ({
      index: report.index,
      title: joinWords(report.title, space),
      publisher: joinWords(report.publisher, space),
      excerpt: joinWords(
        foundIn(report.excerpt).length > 0
          ? wordsAround(report.excerpt, longest.reportExcerpt)
          : [],
        space,
      ),
    })),
    otherReports: found.length - shown.length,
  };
}

/** The words that were found, folded: as a whole, and in parts where signs divide it. */
export function foundWords({ raw_content = '', locations }: Fragment): string[] {
  return foundIn(wordsOf(raw_content, locations));
}

function foundIn(words: readonly MarkedPiece[]): string[] {
  return words.flatMap(({ text, isMatch }) => {
    const parts = isMatch ? (foldWord(text).match(/[\p{L}\p{N}]+/gu) ?? []) : [];
    return parts.length > 1 ? [...parts, parts.join('')] : parts;
  });
}

/** The words as the engine counts them. */
function wordsOf(content: string, locations: readonly number[]): MarkedPiece[] {
  const found = new Set(locations);
  const words = content.split(content.includes(zeroWidthSpace) ? zeroWidthSpace : /\s+/);
  return words.map((word, index) => ({
    text: word.replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
    isMatch: found.has(index),
  }));
}

type Report = ArticleTexts<MarkedPiece> & {
  index: number;
  /** The words that were found in it, folded. */
  found: string[];
};

function reportOf(texts: ArticleTexts<MarkedPiece>, index: number): Report {
  const { title, publisher, excerpt } = texts;
  return { ...texts, index, found: foundIn([...title, ...publisher, ...excerpt]) };
}

/** Each has a word that neither the story itself nor a report before it has. */
function reportsThatAdd(reports: readonly Report[], own: readonly string[]): Report[] {
  const seen = new Set(own);
  return reports.filter(({ found }) => {
    const adds = found.some((word) => !seen.has(word));
    for (const word of found) seen.add(word);
    return adds;
  });
}
