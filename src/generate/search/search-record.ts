import type { Report, Story } from '#dataset/story.ts';

/** What the search engine is told of a story. */
export type SearchRecord = {
  /** The story's id, then as a query what isn't searched but shown: `?time=…&domain=…&url=…`. */
  url: string;
  /**
   * What is searched: the story's headline, publisher, excerpt and topics, then the headline, publisher
   * and excerpt of each article that covers it, with a `␞` between any two. Matches are places in it.
   */
  content: string;
  /** A match in the title counts for more. */
  meta: { title: string };
};

const separator = '␞';

export function searchRecord(story: Story): SearchRecord {
  const { publishedAt, source, url } = story;
  const shown = new URLSearchParams({ time: publishedAt, domain: source.domain, url });
  const texts = [
    ...textsOf(story),
    story.topics.map((topic) => topic.name).join(', '),
    ...story.coverage.flatMap(textsOf),
  ];
  return {
    url: `${story.id}?${shown}`,
    content: texts.map(plain).join(` ${separator} `),
    meta: { title: plain(story.title) },
  };
}

function textsOf({ title, source, excerpt }: Story | Report): string[] {
  return [title, source.name, excerpt];
}

/** Without what would part texts, and what Pagefind takes for a command of its own parser. */
function plain(text: string): string {
  return text.replaceAll(separator, ' ').replaceAll('___PAGEFIND', 'PAGEFIND');
}
