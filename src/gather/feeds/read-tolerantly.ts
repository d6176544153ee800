import { DomHandler, getFeed, Parser } from 'htmlparser2';
import { permalink } from './permalink.ts';
import type { WrittenFeed } from './written-item.ts';

/** How deep elements are read: the parser's time, and the stack of what looks through them, grow with it. */
const deepest = 100;

/**
 * Reads a feed of RSS or Atom that isn't XML, as far as it can be read, with fewer of its values. Null if it
 * is no feed.
 */
export function readTolerantly(text: string): WrittenFeed | null {
  const handler = new DomHandler();
  const parser = new Parser(handler, { xmlMode: true });
  const open = handler.onopentag.bind(handler);
  const close = handler.onclosetag.bind(handler);
  let depth = 0;
  handler.onopentag = (name, attributes) => {
    depth += 1;
    open(name, attributes);
    if (depth > deepest) parser.pause();
  };
  handler.onclosetag = () => {
    depth -= 1;
    close();
  };
  parser.end(text);
  const feed = getFeed(handler.root.children);
  if (feed === null) return null;
  return {
    title: { text: feed.title, kind: 'unknown' },
    home: feed.link,
    base: undefined,
    isRelativeToHome: true,
    language: undefined,
    ttl: undefined,
    items: feed.items.map(({ id, title, link, description, pubDate, media }) => ({
      id,
      titles: [{ text: title, kind: 'unknown' }],
      links: [link, permalink(id)],
      bases: [],
      published: [timeOf(pubDate)],
      updated: [],
      texts: [{ text: description, kind: 'unknown' }],
      pictures: [],
      files: media.map(({ url, type, medium, width, height }) => ({
        url,
        type: type ?? (medium === undefined ? undefined : `${medium}/`),
        width,
        height,
      })),
      source: null,
      categories: [],
      language: undefined,
      video: undefined,
    })),
  };
}

/** Undefined for what couldn't be read as a date. */
function timeOf(date: Date | undefined): number | undefined {
  const time = date?.getTime();
  return Number.isNaN(time) ? undefined : time;
}
