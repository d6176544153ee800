import { readDocument } from '#documents/document/read-document.ts';
import { extractArticles } from '#gather/articles/extract-articles.ts';
import type { Subscription } from '#gather/subscription.ts';
import { readSubscriptions } from '#gather/subscriptions/read-subscriptions.ts';
import { feedAddress, item, readFeed, rss } from '#tests/support/gathering/feed-text.ts';
import { type GrowthCase, numbers } from './growth-case.ts';

/** What is read: documents, subscriptions, feeds. */
export const readingCases: readonly GrowthCase[] = [
  {
    name: 'reading a document of misspelt keys',
    size: 1000,
    prepare: (size) => {
      const keys = numbers(size).map(
        (number) => `web${String.fromCharCode(0x4e00 + number)}Url: 1`,
      );
      const bytes = Buffer.from(['---', ...keys, '---', ''].join('\n'));
      return () => readDocument({ path: 'a.md', content: { kind: 'bytes', bytes } }, 'UTC');
    },
  },
  {
    name: 'reading a list of subscriptions',
    size: 500,
    prepare: (size) => {
      const outlines = numbers(size).map(
        (number) =>
          `<outline text="${number}"><outline xmlUrl="https://a.example/${number}"/></outline>`,
      );
      const list = Buffer.from(`<opml><body>${outlines.join('\n')}</body></opml>`);
      return () => readSubscriptions(list, 'feeds.opml');
    },
  },
  {
    name: 'reading a feed and finding its articles',
    size: 500,
    prepare: (size) => {
      const items = numbers(size).map((number) =>
        item(`<description>Told ${number} times</description>`).replace('/bridge', `/${number}`),
      );
      const feed = rss(...items);
      return () => extractArticles(readFeed(feed), subscriptionOf(feedAddress));
    },
  },
];

function subscriptionOf(address: string): Subscription {
  return { address, publisher: null, topics: [], weight: 1, alone: false, line: 1 };
}
