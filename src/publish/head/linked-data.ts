import { countEarlier } from '#dataset/shared/story-summary.ts';
import type { Report, Story } from '#dataset/story.ts';
import type { Dataset } from '#generate/dataset/build-dataset.ts';
import type { ListedFeed } from '#publish/feeds/list-feeds.ts';
import { absoluteAddress, type Whereabouts } from '#publish/pages/absolute-address.ts';
import { storyPath } from '#publish/pages/page-paths.ts';

/** How many articles or stories a page's data lists, the first of those on the page. How many there are is said. */
const mostItems = 10;

type Page = {
  path: string;
  /** Set on a story's page. */
  story: Story | undefined;
  /** Set on the pages of a list that has a feed. */
  feed: ListedFeed | undefined;
  dataset: Dataset;
  where: Whereabouts;
};

/**
 * What a page is, as linked data in the vocabulary of schema.org. No page is an article of this site: a story's
 * page is a collection of articles by others, each named as its publisher's, and a list is a collection of such
 * pages. Null for a page that is neither.
 */
export function linkedData({ path, story, feed, dataset, where }: Page): object | null {
  const { title, language } = dataset.manifest.site;
  const address = (of: string) => absoluteAddress(where, of);
  const website = { '@type': 'WebSite', name: title, url: address('/') };
  const page = (name: string, mainEntity: object) => ({
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    url: address(path),
    name,
    inLanguage: language,
    isPartOf: website,
    ...(path !== '/' && { breadcrumb: trail(title, address('/'), name, address(path)) }),
    mainEntity,
  });
  if (story !== undefined) return page(story.title, listArticles(story));
  if (feed === undefined) return null;
  if (path !== feed.page) return null;
  const items = feed.stories.slice(0, mostItems).map((id, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    url: address(storyPath(id)),
  }));
  return page(feed.name, { '@type': 'ItemList', itemListElement: items });
}

function trail(site: string, home: string, name: string, address: string): object {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: site, item: home },
      { '@type': 'ListItem', position: 2, name, item: address },
    ],
  };
}

function listArticles(story: Story): object {
  const earlier = countEarlier(story);
  const timeline = [...story.coverage.slice(0, earlier), story, ...story.coverage.slice(earlier)];
  return {
    '@type': 'ItemList',
    itemListOrder: 'https://schema.org/ItemListOrderAscending',
    numberOfItems: story.wholeEvent?.reports ?? timeline.length,
    itemListElement: timeline.slice(0, mostItems).map((article, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: describeArticle(article),
    })),
  };
}

function describeArticle(article: Story | Report): object {
  const { title, url, publisher, publishedAt, dateSeen, dateUncertain } = article;
  const isKnown = dateSeen !== true && dateUncertain !== true;
  return {
    '@type': 'NewsArticle',
    headline: title,
    url,
    ...(isKnown && { datePublished: publishedAt }),
    publisher: { '@type': 'Organization', name: publisher.name },
  };
}
