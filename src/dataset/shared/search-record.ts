import type { Report, Story } from '#dataset/story.ts';

/** What the search engine is given of a story. */
type SearchRecord = {
  /** The story's id, then as a query what isn't searched but shown: `?time=…&domain=…&url=…`. */
  url: string;
  /** What is searched. Matches are places in it. */
  content: string;
  /** A match in the title counts for more. */
  meta: { title: string };
};

/** What is shown of a story that was found, and not searched. Texts as they came, to be checked. */
type RecordAddress = { id: string; publishedAt: string; domain: string; url: string };

/** The pieces of a text that is searched, of a story or of an article that covers it. */
export type ArticleTexts<Piece> = { title: Piece[]; publisher: Piece[]; excerpt: Piece[] };

/** All that is searched of a story, in order. */
type RecordTexts<Piece> = ArticleTexts<Piece> & {
  topics: Piece[];
  coverage: ArticleTexts<Piece>[];
};

/** Stands, as a word of its own, between any two texts of a record's content. */
const separator = '␞';

export function writeSearchRecord(story: Story): SearchRecord {
  const { id, publishedAt, source, url } = story;
  const query = new URLSearchParams({ time: publishedAt, domain: source.domain, url });
  const texts = [
    ...textsOf(story),
    story.topics.map((topic) => topic.name).join(', '),
    ...story.coverage.flatMap(textsOf),
  ];
  return {
    url: `${id}?${query}`,
    content: texts.map(plain).join(` ${separator} `),
    meta: { title: plain(story.title) },
  };
}

/** Reads the `url` of a record. What it lacks is empty. */
export function readRecordAddress(url: string): RecordAddress {
  const [id = '', query = ''] = url.split('?', 2);
  const values = new URLSearchParams(query);
  const read = (key: string) => values.get(key) ?? '';
  return { id, publishedAt: read('time'), domain: read('domain'), url: read('url') };
}

/**
 * Sorts the pieces of a record's `content` (its words, say) into the texts that they are of. `textOf`
 * is what a piece says.
 */
export function readRecordTexts<Piece>(
  pieces: readonly Piece[],
  textOf: (piece: Piece) => string,
): RecordTexts<Piece> {
  const texts: Piece[][] = [[]];
  for (const piece of pieces) {
    if (textOf(piece).trim() === separator) texts.push([]);
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

function textsOf({ title, source, excerpt }: Story | Report): string[] {
  return [title, source.name, excerpt];
}

/** Without what would part texts, and what Pagefind takes for a command of its own parser. */
function plain(text: string): string {
  return text.replaceAll(separator, ' ').replaceAll('___PAGEFIND', 'PAGEFIND');
}
