import type { JsonFeed } from 'feedsmith';
import { permalink } from './permalink.ts';
import type { WrittenFeed, WrittenItem } from './written-item.ts';

/** What the reader of feeds makes of a JSON Feed: https://www.jsonfeed.org/version/1.1/ */
export function readJsonFeed(feed: JsonFeed.Feed<number | undefined>): WrittenFeed {
  return {
    title: { text: feed.title, kind: 'plain' },
    home: feed.home_page_url,
    base: undefined,
    isRelativeToHome: true,
    language: feed.language,
    ttl: undefined,
    items: (feed.items ?? []).map(readItem),
  };
}

function readItem(item: JsonFeed.Item<number | undefined>): WrittenItem {
  return {
    id: item.id,
    titles: [{ text: item.title, kind: 'plain' }],
    links: [item.url, item.external_url, permalink(item.id)],
    bases: [],
    published: [item.date_published, item.date_modified],
    updated: [item.date_modified],
    texts: [
      { text: item.summary, kind: 'plain' },
      { text: item.content_text, kind: 'plain' },
      { text: item.content_html, kind: 'html' },
    ],
    pictures: [{ url: item.image }, { url: item.banner_image }],
    files: (item.attachments ?? []).map(({ url, mime_type }) => ({ url, type: mime_type })),
    source: null,
    categories: item.tags ?? [],
    language: item.language,
    video: undefined,
  };
}
