import { repairText } from '#documents/text/repair-text.ts';
import { limits } from '#gather/limits.ts';
import { readHtml } from '#gather/markup/read-html.ts';
import { readPixels } from '#gather/markup/read-pixels.ts';
import type { FeedItem, FeedPicture } from './parsed-feed.ts';
import { resolveAddress } from './resolve-address.ts';
import type { WrittenFile, WrittenItem, WrittenText } from './written-item.ts';

type Bases = readonly (string | null | undefined)[];

/** Completes an item: the likeliest of its values, addresses made absolute, texts made plain. */
export function completeItem(item: WrittenItem, feedBases: Bases): FeedItem {
  const bases = [...feedBases, ...item.bases];
  const link = firstOf(item.links.map((written) => resolveAddress(written, bases)));
  const { excerpt, shown } = readTexts(item.texts);
  // What a text shows may also be relative to the page that it is from.
  const inText = item.bases.some(Boolean) ? bases : [...feedBases, link];
  const files = [...item.files.filter((file) => isOf('image', file)), ...item.pictures];
  return {
    id: item.id?.slice(0, limits.id) ?? null,
    title: firstOf(item.titles.map(plainText)),
    link,
    published: firstOf(item.published),
    updated: firstOf(item.updated),
    excerpt,
    pictures: [
      ...files.flatMap((file) => readPicture(file, bases) ?? []),
      ...shown.flatMap((picture) => {
        const address = resolveAddress(picture.address, inText);
        return address === null ? [] : { ...picture, address };
      }),
    ].slice(0, limits.pictures),
    source: readSource(item.source, bases),
    categories: item.categories
      .slice(0, limits.categories)
      .flatMap((text) => plainText({ text, kind: 'unknown' }) ?? []),
    language: item.language ?? null,
    video: resolveAddress(item.video ?? item.files.find((file) => isOf('video', file))?.url, bases),
  };
}

/** A text of one line in plain words; null if there is none. */
export function plainText({ text, kind }: WrittenText): string | null {
  const written = (text ?? '').slice(0, limits.title);
  // A reader of HTML would take every `<` for markup; the repair of texts takes what certainly is.
  const plain = kind === 'html' ? readHtml(written, 0).text : repairText(written).text;
  return plain === '' ? null : plain;
}

/** The first text that says something, and the pictures of all. */
function readTexts(texts: readonly WrittenText[]): {
  excerpt: string | null;
  shown: FeedPicture[];
} {
  let excerpt: string | null = null;
  const shown: FeedPicture[] = [];
  for (const { text = '', kind } of texts) {
    if (text.trim() === '') continue;
    const written = text.slice(0, limits.text);
    const isHtml =
      kind === 'html' || (kind === 'unknown' && /<\/?[a-z][^<>]{0,2000}>/i.test(written));
    if (!isHtml && excerpt !== null) continue;
    const content = isHtml
      ? readHtml(written, limits.pictures)
      : { text: repairText(written).text, pictures: [] };
    excerpt ??= content.text === '' ? null : content.text;
    shown.push(...content.pictures);
  }
  return { excerpt, shown };
}

const extensions = {
  image: /\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)/i,
  video: /\.(?:mp4|m4v|webm|mov)(?:[?#]|$)/i,
} as const;

function isOf(medium: 'image' | 'video', { type, url = '' }: WrittenFile): boolean {
  return type === undefined || type === ''
    ? extensions[medium].test(url)
    : type.toLowerCase().startsWith(`${medium}/`);
}

function readPicture({ url, width, height }: WrittenFile, bases: Bases): FeedPicture | null {
  const address = resolveAddress(url, bases);
  if (address === null) return null;
  return { address, width: readPixels(width), height: readPixels(height) };
}

function readSource(source: WrittenItem['source'], bases: Bases): FeedItem['source'] {
  if (source === null) return null;
  const name = plainText({ text: source.name, kind: 'unknown' });
  return name === null ? null : { name, address: resolveAddress(source.address, bases) };
}

function firstOf<Value>(values: readonly (Value | null | undefined)[]): Value | null {
  return values.find((value) => value !== null && value !== undefined) ?? null;
}
