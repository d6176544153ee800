import { rss } from './feed-text.ts';

/** An article as a feed has it. What is absent, the feed doesn't say. */
export type NewsItem = {
  title?: string;
  link?: string;
  /** In ISO 8601. */
  date?: string;
  text?: string;
  picture?: string;
  /** What else stands in the item, as it is written. */
  more?: string;
};

/** A feed of RSS with these items. */
export function newsFeed(items: readonly NewsItem[]): string {
  return rss(...items.map(printItem));
}

function printItem({ title, link, date, text, picture, more = '' }: NewsItem): string {
  const parts = [
    element('title', title),
    element('link', link),
    element('pubDate', date && new Date(date).toUTCString()),
    element('description', text),
    picture === undefined ? '' : `<media:content url="${escapeText(picture)}" medium="image"/>`,
    more,
  ];
  return `<item>${parts.join('')}</item>`;
}

function element(name: string, text: string | undefined): string {
  return text === undefined ? '' : `<${name}>${escapeText(text)}</${name}>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
