import type { AtomNs, RdfFeed, RssFeed } from 'feedsmith';
import { permalink } from './permalink.ts';
import { readMedia } from './read-media.ts';
import type { WrittenFeed, WrittenItem, WrittenText } from './written-item.ts';

/** What the reader of feeds makes of a feed of RSS 0.9x and 2.0, with the modules that carry news. */
export function readRss(feed: RssFeed.Feed<number | undefined>): WrittenFeed {
  return {
    title: { text: feed.title ?? feed.dc?.titles?.[0], kind: 'unknown' },
    home: feed.link ?? alternateLink(feed.atom?.links),
    base: feed.xml?.base,
    isRelativeToHome: true,
    language: feed.language ?? feed.dc?.languages?.[0] ?? feed.xml?.lang,
    ttl: feed.ttl,
    items: (feed.items ?? []).map(readItem),
  };
}

/** The same for RSS 0.90 and 1.0, which are RDF. */
export function readRdf(feed: RdfFeed.Feed<number | undefined>): WrittenFeed {
  return {
    title: { text: feed.title ?? feed.dc?.titles?.[0], kind: 'unknown' },
    home: feed.link,
    base: feed.xml?.base,
    isRelativeToHome: true,
    language: feed.dc?.languages?.[0] ?? feed.xml?.lang,
    ttl: undefined,
    items: (feed.items ?? []).map((item) => {
      const written = readItem(item);
      const about = item.rdf?.about;
      return { ...written, id: written.id ?? about, links: [...written.links, about] };
    }),
  };
}

function readItem(item: RssFeed.Item<number | undefined>): WrittenItem {
  const { atom, dc, dcterms, enclosures = [], guid, itunes, media } = item;
  const { pictures, files } = readMedia(media);
  return {
    id: guid?.value ?? atom?.id ?? dc?.identifiers?.[0],
    titles: [
      item.title,
      atom?.title?.value,
      dc?.titles?.[0],
      media?.title?.value,
      itunes?.title,
    ].map(unknownText),
    links: [
      item.link,
      alternateLink(atom?.links),
      guid?.isPermaLink === false ? undefined : permalink(guid?.value),
    ],
    bases: [item.xml?.base],
    published: [
      item.pubDate,
      atom?.published,
      dc?.dates?.[0],
      dcterms?.issued?.[0],
      dcterms?.created?.[0],
      item.prism?.publicationDates?.[0],
      atom?.updated,
    ],
    updated: [atom?.updated, dcterms?.modified?.[0]],
    texts: [
      item.description,
      atom?.summary?.value,
      item.content?.encoded,
      atom?.content?.value,
      dc?.descriptions?.[0],
      itunes?.summary,
      media?.description?.value,
    ].map(unknownText),
    pictures: [...pictures, { url: itunes?.image }],
    files: [...files, ...enclosures],
    source:
      item.source === undefined ? null : { name: item.source.title, address: item.source.url },
    categories: [...(item.categories ?? []).map(({ name }) => name), ...(dc?.subjects ?? [])],
    language: dc?.languages?.[0] ?? item.xml?.lang,
    video: media?.player?.url,
  };
}

function unknownText(text: string | undefined): WrittenText {
  return { text, kind: 'unknown' };
}

type Links = AtomNs.Entry<number | undefined>['links'];

function alternateLink(links: Links): string | undefined {
  return links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href;
}
