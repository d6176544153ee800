import { parseFeed } from '#gather/feeds/parse-feed.ts';
import type { FeedItem, ParsedFeed } from '#gather/feeds/parsed-feed.ts';

/** Where the feeds of tests are found. */
export const feedAddress = 'https://harbourpost.example/news/feed.xml';

/** Reads a feed as it is read when it was fetched. */
export function readFeed(body: string | Uint8Array, contentType: string | null = null): ParsedFeed {
  return parseFeed(Buffer.from(body), { contentType, address: feedAddress });
}

/** The only item of a feed. */
export function readOnlyItem(body: string | Uint8Array): FeedItem {
  const { items } = readFeed(body);
  const [item, other] = items;
  if (item === undefined || other !== undefined) throw new Error(`${items.length} items, not one`);
  return item;
}

/** A feed of RSS 2.0 with the modules that carry news. */
export function rss(...inside: readonly string[]): string {
  return `<?xml version="1.0"?>
    <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
      xmlns:content="http://purl.org/rss/1.0/modules/content/"
      xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom"
      xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd">
    <channel><title>Harbour Post</title><link>https://harbourpost.example/</link>
    ${inside.join('\n')}</channel></rss>`;
}

/** An item of RSS with a headline and a link, and what else it has. */
export function item(...inside: readonly string[]): string {
  return `<item><title>Bridge reopens</title><link>https://harbourpost.example/bridge</link>
    ${inside.join('\n')}</item>`;
}

/** A feed of Atom 1.0. */
export function atom(...inside: readonly string[]): string {
  return `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB"><title>Harbour Post</title>
    <link href="https://harbourpost.example/"/>${inside.join('\n')}</feed>`;
}

/** An entry of Atom with a headline and a link, and what else it has. */
export function entry(...inside: readonly string[]): string {
  return `<entry><title>Bridge reopens</title><link href="https://harbourpost.example/bridge"/>
    <id>tag:harbourpost.example,2024:1</id><updated>2024-03-01T12:00:00Z</updated>
    ${inside.join('\n')}</entry>`;
}

/** A JSON Feed. */
export function jsonFeed(...items: readonly object[]): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Harbour Post',
    home_page_url: 'https://harbourpost.example/',
    items,
  });
}
