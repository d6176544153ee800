import type { Site } from '#dataset/manifest.ts';
import { absoluteAddress, type Whereabouts } from '#publish/pages/absolute-address.ts';
import { feedPath } from './list-feeds.ts';
import type { FeedEntry } from './to-feed-entry.ts';
import type { WrittenFeed } from './write-atom.ts';

/** Writes a feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function writeJsonFeed(feed: WrittenFeed, site: Site, where: Whereabouts): string {
  const head = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    ...(site.tagline !== '' && { description: site.tagline }),
    home_page_url: absoluteAddress(where, feed.page),
    feed_url: absoluteAddress(where, feedPath(feed.page, 'json')),
    language: site.language,
    authors: [{ name: site.title, url: absoluteAddress(where, '/') }],
  });
  return `${head.slice(0, -1)},"items":[\n${feed.entries.join(',\n')}\n]}\n`;
}

export function writeJsonItem(entry: FeedEntry, where: Whereabouts): string {
  const address = absoluteAddress(where, entry.page);
  return JSON.stringify({
    id: address,
    url: address,
    external_url: entry.source,
    title: entry.title,
    summary: entry.summary,
    content_html: entry.content,
    ...(entry.picture !== null && { image: pictureAddress(entry.picture, where) }),
    ...(entry.published !== null && { date_published: entry.published }),
    date_modified: entry.updated,
    ...(entry.topics.length > 0 && { tags: entry.topics.map(({ name }) => name) }),
  });
}

/** A picture that the site keeps has a path below its base. */
function pictureAddress(picture: NonNullable<FeedEntry['picture']>, where: Whereabouts): string {
  return /^https?:/i.test(picture) ? picture : absoluteAddress(where, `/${picture}`);
}
