import type { Site } from '#dataset/manifest.ts';
import { absoluteAddress, type Whereabouts } from '#publish/pages/absolute-address.ts';
import { cdata, escapeXml } from '#publish/xml/escape-xml.ts';
import { feedPath } from './list-feeds.ts';
import type { FeedEntry } from './to-feed-entry.ts';

/** A feed with its entries, each already written in the format, and the time of the newest. */
export type WrittenFeed = {
  page: string;
  title: string;
  updated: string;
  entries: readonly string[];
};

/** Writes a feed in the Atom Syndication Format (RFC 4287). */
export function writeAtom(feed: WrittenFeed, site: Site, where: Whereabouts): string {
  const home = escapeXml(absoluteAddress(where, feed.page));
  const self = escapeXml(absoluteAddress(where, feedPath(feed.page, 'atom')));
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(site.language)}">`,
    `<id>${self}</id>`,
    `<title>${escapeXml(feed.title)}</title>`,
    ...(site.tagline === '' ? [] : [`<subtitle>${escapeXml(site.tagline)}</subtitle>`]),
    `<updated>${feed.updated}</updated>`,
    `<author><name>${escapeXml(site.title)}</name></author>`,
    '<generator>Lede</generator>',
    `<link rel="self" type="application/atom+xml" href="${self}"/>`,
    `<link rel="alternate" type="text/html" href="${home}"/>`,
    ...feed.entries,
    '</feed>',
  ].join('\n')}\n`;
}

/** The page of the story is what an entry stands for; the article that it is about is where it comes from. */
export function writeAtomEntry(entry: FeedEntry, where: Whereabouts): string {
  const address = escapeXml(absoluteAddress(where, entry.page));
  return [
    '<entry>',
    `<id>${address}</id>`,
    `<title>${escapeXml(entry.title)}</title>`,
    `<link rel="alternate" type="text/html" href="${address}"/>`,
    `<link rel="via" href="${escapeXml(entry.source)}"/>`,
    ...(entry.published === null ? [] : [`<published>${entry.published}</published>`]),
    `<updated>${entry.updated}</updated>`,
    ...entry.topics.map(
      ({ slug, name }) => `<category term="${escapeXml(slug)}" label="${escapeXml(name)}"/>`,
    ),
    `<summary>${escapeXml(entry.summary)}</summary>`,
    `<content type="html">${cdata(entry.content)}</content>`,
    '</entry>',
  ].join('\n');
}
