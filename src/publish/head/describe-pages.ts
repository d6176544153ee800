import type { ListedFeed } from '#publish/feeds/list-feeds.ts';
import { listPathOf } from '#publish/pages/page-paths.ts';
import { feedLinks } from './feed-links.ts';

/** What the head of the page at a path (without the site's base, percent-encoded) says to programs, as HTML. */
export type DescribePage = (path: string) => string[];

type Described = { feeds: readonly ListedFeed[]; base: string };

/** Describes the pages of a site to feed readers. */
export function describePages({ feeds, base }: Described): DescribePage {
  const feedOf = new Map(feeds.map((feed) => [feed.page, feed]));
  return (path) => {
    const feed = feedOf.get(listPathOf(path));
    return feed === undefined ? [] : feedLinks(feed, base);
  };
}
