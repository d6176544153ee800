import { fold } from '#client/lib/fold.ts';
import { isWebAddress } from '#client/lib/web-address.ts';
import { isSourceDomain, isStoryId } from '#client/routes/addresses.ts';
import type { SourceDomain, StoryId, WebAddress } from '#dataset/values.ts';
import { joinWords, type MarkedPiece, type MarkedText, wordsAround } from './marked-text.ts';

/** What the search engine has of a story that it found. `src/generate/search/search-record.ts` wrote it. */
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

const separator = '␞';

/** What is put between words where the search engine told them apart by itself, as in Japanese. */
const zeroWidthSpace = '\u200b';

/** How many words an excerpt has, and how many reports a result. */
const longest = { excerpt: 44, reportExcerpt: 24, reports: 2 };

/** Null where the fragment is none of ours. */
export function readResult({
  raw_url = '',
  raw_content = '',
  locations,
}: Fragment): SearchResult | null {
  const [id = '', shown = ''] = raw_url.split('?');
  const values = new URLSearchParams(shown);
  const domain = values.get('domain') ?? '';
  const url = values.get('url');
  if (!isStoryId(id) || !isSourceDomain(domain) || !isWebAddress(url)) return null;
  const space = raw_content.includes(zeroWidthSpace) ? '' : ' ';
  const [title = [], publisher = [], excerpt = [], topics = [], ...coverage] = textsOf(
    wordsOf(raw_content, locations),
  );
  const found = reportsOf(coverage).filter((report) => report.found.length > 0);
  const own = foundIn([...title, ...publisher, ...excerpt, ...topics]);
  const telling = reportsThatAdd(found, own).slice(0, longest.reports);
  return {
    id,
    publishedAt: values.get('time') ?? '',
    url,
    domain,
    title: joinWords(title, space),
    publisher: joinWords(publisher, space),
    excerpt: joinWords(wordsAround(excerpt, longest.excerpt), space),
    topics: joinWords(topics.some((word) => word.isMatch) ? topics : [], space),
    reports: telling.map((report) => ({
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
    otherReports: found.length - telling.length,
  };
}

/** The words that were found, folded: as a whole, and in parts where signs divide it. */
export function foundWords({ raw_content = '', locations }: Fragment): string[] {
  return foundIn(wordsOf(raw_content, locations));
}

function foundIn(words: readonly MarkedPiece[]): string[] {
  return words.flatMap(({ text, isMatch }) => {
    const parts = isMatch ? (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []) : [];
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

function textsOf(words: readonly MarkedPiece[]): MarkedPiece[][] {
  const texts: MarkedPiece[][] = [[]];
  for (const word of words) {
    if (word.text.trim() === separator) texts.push([]);
    else texts.at(-1)?.push(word);
  }
  return texts;
}

type Report = Record<'title' | 'publisher' | 'excerpt', MarkedPiece[]> & {
  index: number;
  /** The words that were found in it, folded. */
  found: string[];
};

function reportsOf(texts: readonly MarkedPiece[][]): Report[] {
  const reports: Report[] = [];
  for (let first = 0; first < texts.length; first += 3) {
    const [title = [], publisher = [], excerpt = []] = texts.slice(first, first + 3);
    const found = foundIn([...title, ...publisher, ...excerpt]);
    reports.push({ index: first / 3, title, publisher, excerpt, found });
  }
  return reports;
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
