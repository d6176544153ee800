import type { Dataset } from '#generate/dataset/build-dataset.ts';
import type { Cards } from '#publish/cards/write-cards.ts';
import type { ListedFeed } from '#publish/feeds/list-feeds.ts';
import type { Whereabouts } from '#publish/pages/absolute-address.ts';
import { listPathOf, storyPath } from '#publish/pages/page-paths.ts';
import { feedLinks } from './feed-links.ts';
import { linkedData } from './linked-data.ts';
import { scriptJson } from './script-json.ts';

/** What a page says to programs besides what its readers see. */
export type PageDescription = {
  /** The card of the page for link previews, as a path below the site's base; null where there is none. */
  card: string | null;
  /** Elements of its head, as HTML. */
  tags: readonly string[];
};

/** Describes the page at a path (without the site's base, percent-encoded). */
export type DescribePage = (path: string) => PageDescription;

type Described = {
  dataset: Dataset;
  feeds: readonly ListedFeed[];
  cards: Cards | null;
  where: Whereabouts;
};

/** Describes the pages of a site to feed readers, link previews and search engines. */
export function describePages({ dataset, feeds, cards, where }: Described): DescribePage {
  const feedOf = new Map(feeds.map((feed) => [feed.page, feed]));
  const cardOf = new Map([...(cards?.stories ?? [])].map(([id, card]) => [storyPath(id), card]));
  const storyOf = new Map(
    [...dataset.stories.values()].map((story) => [storyPath(story.id), story]),
  );
  return (path) => {
    const feed = feedOf.get(listPathOf(path));
    const story = storyOf.get(path);
    const data = linkedData({ path, story, feed, dataset, where });
    const hasPicture = story !== undefined && story.images.length > 0;
    return {
      card: cardOf.get(path) ?? (hasPicture ? null : (cards?.site ?? null)),
      tags: [
        ...(feed === undefined ? [] : feedLinks(feed, where.base)),
        ...(data === null
          ? []
          : [`<script type="application/ld+json">${scriptJson(data)}</script>`]),
      ],
    };
  };
}
