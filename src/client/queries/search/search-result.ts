import { fold } from '#client/lib/fold.ts';
import { isWebAddress } from '#client/lib/web-address.ts';
import { isPublisherDomain, isPublisherId, isStoryId } from '#client/routes/addresses.ts';
import {
  type ArticleTexts,
  type RecordCoverage,
  readRecordAddress,
  readRecordTexts,
} from '#dataset/shared/search-record.ts';
import { joiner } from '#dataset/shared/unspaced-text.ts';
import type { PublisherDomain, PublisherId, StoryId, WebAddress } from '#dataset/values.ts';
import { joinWords, type MarkedText, type MarkedWord, wordsAround } from './marked-text.ts';

/** A Pagefind fragment: the search record of a matching story. */
export type Fragment = {
  raw_url?: string;
  /** The text, with `<` and `>` escaped as `&lt;` and `&gt;`. */
  raw_content?: string;
  /** The positions of the matching words, from 0. */
  locations: readonly number[];
};

/** A story found, with its matches marked. */
export type SearchResult = {
  id: StoryId;
  /** ISO 8601, UTC; empty if the date is uncertain. */
  publishedAt: string;
  dateSeen: true | undefined;
  url: WebAddress;
  publisherId: PublisherId;
  domain: PublisherDomain;
  coverageSummary: RecordCoverage;
  /** The platform that the article came by; empty if none is told. */
  via: string;
  title: MarkedText;
  publisher: MarkedText;
  excerpt: MarkedText;
  /** Empty if there is no match in them. */
  topics: MarkedText;
  /** The articles of its coverage that match words not matched above them. */
  reports: readonly ReportResult[];
  /** The number of other matching articles in its coverage. */
  otherReports: number;
};

/** A matching article of a story's coverage. */
export type ReportResult = {
  /** Its position in the coverage, from 0. */
  index: number;
  title: MarkedText;
  publisher: MarkedText;
  /** Empty if there is no match in it. */
  excerpt: MarkedText;
};

/** The maximum numbers of words in an excerpt and of reports in a result. */
const longest = { excerpt: 44, reportExcerpt: 24, reports: 2 };

/** Reads a search result from a fragment. Null if the fragment is not a story's record. */
export function readResult({
  raw_url = '',
  raw_content = '',
  locations,
}: Fragment): SearchResult | null {
  const address = readRecordAddress(raw_url);
  const { id, publishedAt, dateSeen, publisher: publisherId, domain, via, url } = address;
  if (!isStoryId(id) || !isWebAddress(url)) return null;
  if (!isPublisherId(publisherId) || !isPublisherDomain(domain)) return null;
  const { title, publisher, excerpt, topics, coverage } = readRecordTexts(
    wordsOf(raw_content, locations),
    (word) => word.text,
  );
  const found = coverage.map(reportOf).filter((report) => report.found.length > 0);
  const own = foundIn([...title, ...publisher, ...excerpt, ...topics]);
  const shownReports = reportsThatAdd(found, own).slice(0, longest.reports);
  return {
    id,
    publishedAt,
    dateSeen,
    url,
    publisherId,
    domain,
    via,
    coverageSummary: address.coverage,
    title: joinWords(title),
    publisher: joinWords(publisher),
    excerpt: joinWords(wordsAround(excerpt, longest.excerpt)),
    topics: joinWords(topics.some((word) => word.isMatch) ? topics : []),
    reports: shownReports.map((report) => ({
      index: report.index,
      title: joinWords(report.title),
      publisher: joinWords(report.publisher),
      excerpt: joinWords(
        foundIn(report.excerpt).length > 0
          ? wordsAround(report.excerpt, longest.reportExcerpt)
          : [],
      ),
    })),
    otherReports: found.length - shownReports.length,
  };
}

/** The folded words that matched: whole words, and the parts of words with punctuation inside. */
export function foundWords({ raw_content = '', locations }: Fragment): string[] {
  return foundIn(wordsOf(raw_content, locations));
}

function foundIn(words: readonly MarkedWord[]): string[] {
  return words.flatMap(({ text, isMatch }) => {
    const parts = isMatch ? (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []) : [];
    return parts.length > 1 ? [...parts, parts.join('')] : parts;
  });
}

/** Splits a text into words as Pagefind counts them. */
function wordsOf(content: string, locations: readonly number[]): MarkedWord[] {
  const found = new Set(locations);
  return content.split(/\s+/).map((word, index) => ({
    text: word.replace(joiner, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
    isMatch: found.has(index),
    isJoined: word.startsWith(joiner),
  }));
}

type Report = ArticleTexts<MarkedWord> & {
  index: number;
  /** The folded words that matched in it. */
  found: string[];
};

function reportOf(texts: ArticleTexts<MarkedWord>, index: number): Report {
  const { title, publisher, excerpt } = texts;
  return { ...texts, index, found: foundIn([...title, ...publisher, ...excerpt]) };
}

/** The reports that match a word not matched in the story itself or in an earlier report. */
function reportsThatAdd(reports: readonly Report[], own: readonly string[]): Report[] {
  const seen = new Set(own);
  return reports.filter(({ found }) => {
    const adds = found.some((word) => !seen.has(word));
    for (const word of found) seen.add(word);
    return adds;
  });
}
