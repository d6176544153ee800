import { parseAtomFeed, parseJsonFeed, parseRdfFeed, parseRssFeed } from 'feedsmith';
import { limits } from '#gather/limits.ts';
import { decodeBytes } from '#gather/markup/decode-bytes.ts';
import { completeItem, plainText } from './complete-item.ts';
import { readFeedDate } from './feed-date.ts';
import type { ParsedFeed } from './parsed-feed.ts';
import { prepareFeed, type ReadableFeed } from './prepare-feed.ts';
import { readAtom } from './read-atom.ts';
import { readJsonFeed } from './read-json-feed.ts';
import { readRdf, readRss } from './read-rss.ts';
import { readTolerantly } from './read-tolerantly.ts';
import { resolveAddress } from './resolve-address.ts';
import type { WrittenFeed } from './written-item.ts';

/**
 * Reads a feed of RSS 0.9x, 1.0 or 2.0, Atom 0.3 or 1.0, or a JSON Feed, of any encoding, as far as it can
 * be read. What a feed is, its content says; its Content-Type only helps with the encoding. Never throws.
 *
 * @param address where the feed was found: what its addresses are relative to
 */
export function parseFeed(
  body: Uint8Array,
  { contentType, address }: { contentType: string | null; address: string },
): ParsedFeed {
  const prepared = prepareFeed(decodeBytes(body, contentType), limits.items);
  if (prepared.format === null) return unreadable(prepared.fault);
  const feed = readPrepared(prepared);
  if (feed === null) return unreadable('is broken, so nothing in it could be read');
  const home = resolveAddress(feed.home, [address, feed.base]);
  const isWeb = home !== null && /^https?:/i.test(home);
  const bases = [address, feed.isRelativeToHome && isWeb ? home : null, feed.base];
  return {
    fault: null,
    title: plainText(feed.title),
    home: isWeb ? home : null,
    language: feed.language ?? null,
    ttl: feed.ttl !== undefined && feed.ttl > 0 ? feed.ttl : null,
    items: feed.items.slice(0, limits.items).map((item) => completeItem(item, bases)),
    isCut: prepared.isCut || feed.items.length > limits.items,
  };
}

function unreadable(fault: string): ParsedFeed {
  return { fault, title: null, home: null, language: null, ttl: null, items: [], isCut: false };
}

/** Reads with the reader that knows most; with the one that takes most, where that fails or finds nothing. */
function readPrepared(feed: ReadableFeed): WrittenFeed | null {
  const read = attempt(() => readByFormat(feed));
  if (feed.format === 'json' || (read !== null && read.items.length > 0)) return read;
  const other = attempt(() => readTolerantly(feed.text));
  return other !== null && other.items.length > 0 ? other : (read ?? other);
}

function readByFormat({ format, text }: ReadableFeed): WrittenFeed {
  // One more than are read, so that it is known whether there are more.
  const options = { maxItems: limits.items + 1, parseDateFn: readFeedDate };
  switch (format) {
    case 'rss':
      return readRss(parseRssFeed(text, options));
    case 'atom':
      return readAtom(parseAtomFeed(text, options));
    case 'rdf':
      return readRdf(parseRdfFeed(text, options));
    case 'json':
      return readJsonFeed(parseJsonFeed(text, options));
  }
}

/** Null where a reader throws, as both do on some texts that aren't XML. */
function attempt<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch {
    return null;
  }
}
