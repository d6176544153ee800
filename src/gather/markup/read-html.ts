import { Parser } from 'htmlparser2';
import { repairText } from '#documents/text/repair-text.ts';
import type { FeedPicture } from '#gather/feeds/parsed-feed.ts';
import { readPixels } from './read-pixels.ts';

/** What a piece of HTML says and shows: its words in one line, and its pictures, not yet resolved. */
export type HtmlContent = { text: string; pictures: readonly FeedPicture[] };

/** Elements whose words aren't those of the text. */
const silent = new Set(
  'script style noscript template iframe object figcaption button select textarea svg head'.split(
    ' ',
  ),
);

/** Elements within a line: all others break it. */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** How deep elements are read: the parser's time grows with their depth. */
const deepest = 200;

/**
 * Reads the words and pictures of HTML as feeds have it, with or without a document around it. Linear in
 * its length; never throws.
 */
export function readHtml(html: string, mostPictures: number): HtmlContent {
  const pictures: FeedPicture[] = [];
  const words: string[] = [];
  let silence = 0;
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      if (depth > deepest) parser.pause();
      if (silent.has(name)) silence += 1;
      if (!inline.has(name)) words.push(' ');
      if (name !== 'img' || pictures.length >= mostPictures) return;
      const address = pictureAddress(attributes);
      if (address === null) return;
      const { width, height } = attributes;
      pictures.push({ address, width: readPixels(width), height: readPixels(height) });
    },
    onclosetag(name) {
      depth -= 1;
      if (silent.has(name)) silence -= 1;
      if (!inline.has(name)) words.push(' ');
    },
    ontext(text) {
      if (silence === 0) words.push(text);
    },
  });
  parser.end(html);
  return { text: repairText(words.join('')).text, pictures };
}

/** Scripts that load pictures late keep the address elsewhere, and fill `src` with data. */
function pictureAddress(attributes: Readonly<Record<string, string>>): string | null {
  const { src = '', 'data-src': late = '' } = attributes;
  const address = /^\s*(?:data:|$)/i.test(src) ? late : src;
  return address.trim() === '' ? null : address.trim();
}
