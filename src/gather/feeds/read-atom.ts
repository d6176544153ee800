import type { AtomFeed } from 'feedsmith';
import { permalink } from './permalink.ts';
import { readMedia } from './read-media.ts';
import type { WrittenFeed, WrittenItem, WrittenText } from './written-item.ts';

type Links = readonly AtomFeed.Link<number | undefined>[];

/** What the reader of feeds makes of a feed of Atom 0.3 and 1.0. */
export function readAtom(feed: AtomFeed.Feed<number | undefined>): WrittenFeed {
  return {
    title: textOf(feed.title),
    home: pageLink(feed.links ?? []),
    base: feed.xml?.base,
    isRelativeToHome: false,
    language: feed.xml?.lang ?? feed.dc?.languages?.[0],
    ttl: undefined,
    items: (feed.entries ?? []).map(readEntry),
  };
}

function readEntry(entry: AtomFeed.Entry<number | undefined>): WrittenItem {
  const { content, dc, links = [], media, source, summary } = entry;
  const { pictures, files } = readMedia(media);
  const group = media?.groups?.[0];
  const enclosures = links.filter(({ rel }) => rel === 'enclosure');
  return {
    id: entry.id,
    titles: [textOf(entry.title), { text: media?.title?.value, kind: 'unknown' }],
    links: [pageLink(links), content?.src, permalink(entry.id)],
    bases: [entry.xml?.base, content?.xml?.base],
    published: [entry.published, dc?.dates?.[0], entry.dcterms?.issued?.[0], entry.updated],
    updated: [entry.updated, entry.dcterms?.modified?.[0]],
    texts: [
      textOf(summary),
      textOf(content),
      { text: media?.description?.value ?? group?.description?.value, kind: 'plain' },
    ],
    pictures: [...pictures, { url: entry.itunes?.image }],
    files: [...files, ...enclosures.map(({ href, type }) => ({ url: href, type }))],
    source:
      source === undefined
        ? null
        : { name: textOf(source.title).text, address: pageLink(source.links ?? []) },
    categories: (entry.categories ?? []).map(({ label, term }) => label ?? term),
    language: entry.xml?.lang ?? content?.xml?.lang ?? dc?.languages?.[0],
    video: entry.yt?.videoId && `https://www.youtube.com/watch?v=${entry.yt.videoId}`,
  };
}

/** The page among links; else one without a known relation. Its type may say that others aren't pages. */
function pageLink(links: Links): string | undefined {
  const pages = links.filter(({ rel = 'alternate' }) => rel.toLowerCase() === 'alternate');
  const page = pages.find(({ type = 'text/html' }) => /html/i.test(type)) ?? pages[0];
  return page?.href;
}

const htmlType = /^(?:x?html|text\/html|application\/xhtml\+xml)$/i;

/** Many write HTML without saying so: a text that is said to be plain, by default or not, may be either. */
function textOf(text: AtomFeed.Text | AtomFeed.Content | undefined): WrittenText {
  return { text: text?.value, kind: htmlType.test(text?.type ?? '') ? 'html' : 'unknown' };
}
