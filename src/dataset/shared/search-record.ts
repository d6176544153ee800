import type { CoverageSummary } from '#dataset/list.ts';
import type { Report, Story } from '#dataset/story.ts';
import { summarizeCoverage } from './coverage-summary.ts';
import { timelineOf } from './story-summary.ts';
import { divideText } from './unspaced-text.ts';

/** What the index of a story is made of, and nothing else. */
export type SearchedStory = Pick<
  Story,
  | 'id'
  | 'title'
  | 'excerpt'
  | 'publishedAt'
  | 'dateUncertain'
  | 'dateSeen'
  | 'url'
  | 'publisher'
  | 'topics'
  | 'wholeEvent'
> & { coverage: readonly SearchedReport[] };

type SearchedReport = Pick<
  Report,
  'title' | 'excerpt' | 'publishedAt' | 'dateUncertain' | 'dateSeen' | 'publisher'
>;

/** What the search engine stores of a story. */
type SearchRecord = {
  /**
   * The story's id, then a query with what is shown but not searched: `?time=…&publisher=…&domain=…&url=…`
   * and perhaps `via=…` and `coverage=…`, without the time if the date is uncertain; `seen=…` in place of it, if
   * that is only when the article was first seen.
   */
  url: string;
  /** What is searched. Matches are positions in it. */
  content: string;
  /** A match in the title ranks higher. */
  meta: { title: string };
};

/** What is shown of a story but not searched, unchecked. */
type RecordAddress = {
  id: string;
  publishedAt: string;
  dateSeen: true | undefined;
  publisher: string;
  domain: string;
  via: string;
  url: string;
  coverage: RecordCoverage;
};

/** The coverage of a story, as its summary has it. */
export type RecordCoverage = Pick<CoverageSummary, 'reports' | 'otherPublishers' | 'own' | 'marks'>;

const alone: RecordCoverage = { reports: 1, otherPublishers: 0, own: 0, marks: [0] };

/** The searched texts of a story, or of an article in its coverage, each in pieces such as words. */
export type ArticleTexts<Piece> = { title: Piece[]; publisher: Piece[]; excerpt: Piece[] };

/** All searched texts of a story. */
type RecordTexts<Piece> = ArticleTexts<Piece> & {
  topics: Piece[];
  coverage: ArticleTexts<Piece>[];
};

/** Stands as a word of its own between two texts of a record's content. */
const separator = '␞';

/** Stands as a word of its own before what is searched but never shown: other spellings. */
const lastSeparator = '␟';

const separators = /[␞␟]/g;

/** `otherSpellings` are words that find the story though it has them in another form. */
export function writeSearchRecord(
  story: SearchedStory,
  otherSpellings: readonly string[] = [],
): SearchRecord {
  const { id, publishedAt, publisher, url } = story;
  const query = new URLSearchParams({
    ...(story.dateUncertain !== true && { [story.dateSeen ? 'seen' : 'time']: publishedAt }),
    publisher: publisher.id,
    domain: publisher.domain,
    ...(publisher.via !== undefined && { via: publisher.via }),
    url,
    ...(story.coverage.length > 0 && { coverage: writeCoverage(story) }),
  });
  const texts = [
    ...textsOf(story),
    story.topics.map((topic) => topic.name).join(', '),
    ...story.coverage.flatMap(textsOf),
  ];
  const hidden = otherSpellings.length === 0 ? [] : [lastSeparator, ...otherSpellings];
  return {
    url: `${id}?${query}`,
    content: [texts.map(plain).join(` ${separator} `), ...hidden].join(' '),
    meta: { title: plain(story.title) },
  };
}

/** Reads the `url` of a record. Parts that it lacks are empty. */
export function readRecordAddress(url: string): RecordAddress {
  const [id = '', query = ''] = url.split('?', 2);
  const values = new URLSearchParams(query);
  const read = (key: string) => values.get(key) ?? '';
  return {
    id,
    publishedAt: read('time') || read('seen'),
    dateSeen: values.has('seen') || undefined,
    publisher: read('publisher'),
    domain: read('domain'),
    via: read('via'),
    url: read('url'),
    coverage: readCoverage(read('coverage')),
  };
}

/** `35.30.2.0-0-4-100`: reports, other publishers, the story's own mark, and all marks. */
function writeCoverage(story: SearchedStory): string {
  const timeline = timelineOf<SearchedReport, SearchedReport>(story);
  const { reports, otherPublishers, own, marks } = summarizeCoverage(
    timeline,
    story,
    story.wholeEvent,
  );
  return [reports, otherPublishers, own, marks.join('-')].join('.');
}

/** That of a story that nobody else reported, where the text is not one that was written so. */
function readCoverage(text: string): RecordCoverage {
  if (!/^\d+\.\d+\.\d+\.\d+(-\d+)*$/.test(text)) return alone;
  const [reports = 1, otherPublishers = 0, own = 0] = text.split('.').map(Number);
  const marks = text
    .slice(text.lastIndexOf('.') + 1)
    .split('-')
    .map(Number);
  return { reports, otherPublishers, own, marks };
}

/**
 * Divides a record's `content`, in pieces such as words, into the texts that it was made from. `textOf`
 * returns the text of a piece.
 */
export function readRecordTexts<Piece>(
  pieces: readonly Piece[],
  textOf: (piece: Piece) => string,
): RecordTexts<Piece> {
  const texts: Piece[][] = [[]];
  for (const piece of pieces) {
    const text = textOf(piece).trim();
    if (text === lastSeparator) break;
    if (text === separator) texts.push([]);
    else texts.at(-1)?.push(piece);
  }
  const [title = [], publisher = [], excerpt = [], topics = [], ...others] = texts;
  const coverage: ArticleTexts<Piece>[] = [];
  for (let first = 0; first < others.length; first += 3) {
    const [ofTitle = [], ofPublisher = [], ofExcerpt = []] = others.slice(first, first + 3);
    coverage.push({ title: ofTitle, publisher: ofPublisher, excerpt: ofExcerpt });
  }
  return { title, publisher, excerpt, topics, coverage };
}

function textsOf({ title, publisher, excerpt }: SearchedReport): string[] {
  return [title, publisher.name, excerpt];
}

const noBreakSpaces = /[\u00a0\u202f]/g;

/**
 * Divided into searchable words, with plain spaces between them, without the separators, and without
 * what Pagefind's parser takes for a command.
 */
function plain(text: string): string {
  const spaced = text.replace(separators, ' ').replace(noBreakSpaces, ' ');
  return divideText(spaced.replaceAll('___PAGEFIND', 'PAGEFIND'));
}
