import type { WebAddress } from '#dataset/values.ts';
import { isRoot } from '#documents/address/article-address.ts';
import { readWebAddress } from '#documents/address/web-address.ts';
import { choosePicture } from '#gather/articles/choose-picture.ts';
import { plainText } from '#gather/feeds/complete-item.ts';
import { readFeedDate } from '#gather/feeds/feed-date.ts';
import { resolveAddress } from '#gather/feeds/resolve-address.ts';
import { decodeBytes } from '#gather/markup/decode-bytes.ts';
import { readLanguageTag } from '#gather/markup/language-tag.ts';
import { readPixels } from '#gather/markup/read-pixels.ts';
import type { PageMetadata, WrittenPicture } from './page-metadata.ts';
import { readLinkedData } from './read-linked-data.ts';
import { type PageHead, scanHead } from './scan-head.ts';

/** How much of a page is read: heads of pages are shorter. */
const mostBytes = 600_000;

/** Names under which pages give the time of their article, besides Open Graph's. */
const dateNames = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.created',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
];

/**
 * Reads what the head of an article's page says of it: by Open Graph (https://ogp.me), JSON-LD, Twitter's
 * cards and HTML's own elements, in this order. Reads no further than the head. Never throws.
 *
 * @param address where the page was found: what its addresses are relative to
 */
export function readPageMetadata(
  body: Uint8Array,
  { contentType, address }: { contentType: string | null; address: string },
): PageMetadata {
  const head = scanHead(decodeBytes(startOf(body), contentType));
  const data = head.scripts.map(readLinkedData).find((found) => found !== null) ?? null;
  const meta = (...names: readonly string[]) => metaValue(head, names);
  const base = [address, head.base];
  const pictures = [...openGraphPictures(head), ...(data?.pictures ?? [])];
  const card = meta('twitter:image', 'twitter:image:src');
  if (card !== undefined) pictures.push({ url: card });
  const dates = [meta(...dateNames.slice(0, 2)), data?.published, meta(...dateNames.slice(2))];
  const languages = [head.language, data?.language, meta('og:locale')];
  return {
    canonical: canonicalOf([head.canonical, meta('og:url'), data?.canonical], base),
    title: firstText([meta('og:title'), data?.title, meta('twitter:title'), head.title]),
    description: firstText([
      meta('og:description'),
      data?.description,
      meta('twitter:description'),
      meta('description'),
    ]),
    published: firstOf(dates.map((date) => (date === undefined ? undefined : readFeedDate(date)))),
    picture: choosePicture(
      pictures.flatMap(({ url, width, height }) => {
        const picture = resolveAddress(url, base);
        if (picture === null) return [];
        return [{ address: picture, width: readPixels(width), height: readPixels(height) }];
      }),
    ),
    language: firstOf(languages.map((written) => readLanguageTag(written ?? null))),
    publisher: firstText([meta('og:site_name'), data?.publisher]),
  };
}

/** The beginning of a page, not cut within a character of UTF-8. */
function startOf(body: Uint8Array): Uint8Array {
  let end = Math.min(body.length, mostBytes);
  while (end < body.length && end > mostBytes - 4 && (body[end] ?? 0) >= 0x80) end -= 1;
  return body.subarray(0, end);
}

/** The value of the first of some names that has one. */
function metaValue({ metas }: PageHead, names: readonly string[]): string | undefined {
  for (const name of names) {
    const found = metas.find(([key, content]) => key === name && content.trim() !== '');
    if (found !== undefined) return found[1];
  }
  return undefined;
}

/** The size of a picture stands behind its address: https://ogp.me/#structured */
function openGraphPictures({ metas }: PageHead): WrittenPicture[] {
  const pictures: WrittenPicture[] = [];
  for (const [name, content] of metas) {
    const last = pictures.at(-1);
    if (name === 'og:image' || (name === 'og:image:url' && last?.url !== content)) {
      pictures.push({ url: content });
    } else if (name === 'og:image:width' && last !== undefined) {
      last.width = content;
    } else if (name === 'og:image:height' && last !== undefined) {
      last.height = content;
    }
  }
  return pictures;
}

function canonicalOf(
  written: readonly (string | undefined)[],
  base: readonly (string | undefined)[],
): WebAddress | null {
  for (const each of written) {
    const result = readWebAddress(resolveAddress(each, base) ?? '');
    if (result.ok && !isRoot(new URL(result.address))) return result.address;
  }
  return null;
}

function firstText(written: readonly (string | undefined)[]): string | null {
  return firstOf(written.map((text) => plainText({ text, kind: 'unknown' })));
}

function firstOf<Value>(values: readonly (Value | null | undefined)[]): Value | null {
  return values.find((value) => value !== null && value !== undefined) ?? null;
}
