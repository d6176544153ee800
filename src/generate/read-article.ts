import type * as z from 'zod';
import type { Alternate, Picture } from '#dataset/story.ts';
import type { Instant, SourceDomain, WebAddress } from '#dataset/values.ts';
import { type articleSchema, pictureSchema, providerSchema } from './document.ts';
import { isKeys } from './front-matter.ts';
import { limits } from './limits.ts';
import { readInstant } from './read-instant.ts';
import { inside, type Place, readKeys, readList, readText, report, shorten } from './read-keys.ts';
import { type AddressReading, readWebAddress } from './web-address.ts';

type ArticleKeys = z.infer<typeof articleSchema>;

/** The texts of an article, repaired. The title is empty where there is none. */
export function readTexts(keys: ArticleKeys, place: Place): { title: string; excerpt: string } {
  return {
    title: readText(keys.title, inside(place, 'title')),
    excerpt: readText(keys.excerpt, inside(place, 'excerpt')),
  };
}

export type Missing = { ok: false; key: string; value: string | null; reason: string };

/** When the article was published, or why that can't be told. */
export function readTime(keys: ArticleKeys, timeZone: string): Instant | Missing {
  const text = keys.publishedDateTime ?? '';
  const key = 'publishedDateTime';
  if (text.trim() === '') return { ok: false, key, value: null, reason: 'is blank' };
  return (
    readInstant(text, timeZone) ?? {
      ok: false,
      key,
      value: shorten(text, 80),
      reason: 'is not a date that exists',
    }
  );
}

/** The article's address: `webUrl` before `originalUrl`. The first bad one where neither is good. */
export function readMainAddress(keys: ArticleKeys): WebAddress | Missing {
  const candidates = (['webUrl', 'originalUrl'] as const)
    .map((key) => ({ key, text: keys[key] ?? '' }))
    .filter(({ text }) => text.trim() !== '');
  let firstBad: Missing = { ok: false, key: 'webUrl', value: null, reason: 'is blank' };
  for (const { key, text } of candidates) {
    const reading = readWebAddress(text);
    if (reading.ok) return reading.address;
    if (firstBad.value === null) firstBad = missing(key, text, reading);
  }
  return firstBad;
}

function missing(key: string, text: string, reading: AddressReading & { ok: false }): Missing {
  return { ok: false, key, value: shorten(text, 80), reason: reading.reason };
}

/** The publisher: the name as given, and the domain, that of the address where there is none. */
export function readPublisher(
  keys: ArticleKeys,
  address: WebAddress,
  place: Place,
): { publisher: string; domain: SourceDomain } {
  const at = inside(place, 'provider');
  const provider = readKeys(providerSchema, keys.provider ?? {}, at);
  const publisher = readText(provider.name, inside(at, 'name'));
  const ofAddress = domainOf(new URL(address).hostname);
  const given = (provider.domain ?? '').trim();
  if (given === '') return { publisher, domain: ofAddress };
  const host = URL.canParse(`https://${given}/`) ? new URL(`https://${given}/`) : null;
  const isPlainHost = host !== null && host.href === `https://${host.hostname}/`;
  if (!isPlainHost || !host.hostname.includes('.')) {
    report(inside(at, 'domain'), 'domain-wrong', { value: shorten(given, 80) });
    return { publisher, domain: ofAddress };
  }
  return { publisher, domain: domainOf(host.hostname) };
}

function domainOf(hostname: string): SourceDomain {
  const domain = hostname
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\.(?=.*\.)/, '')
    .replace(/[^a-z0-9._-]/g, '-');
  const dotted = domain.includes('.') ? domain : `${domain}.invalid`;
  if (!isSourceDomain(dotted)) throw new Error(`A host name that is no domain: ${hostname}`);
  return dotted;
}

function isSourceDomain(text: string): text is SourceDomain {
  return /^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/.test(text);
}

/** The pictures that can be drawn, each address once, in the document's order. */
export function readPictures(keys: ArticleKeys, place: Place): Picture[] {
  const at = inside(place, 'images');
  const pictures = new Map<string, Picture>();
  for (const [index, value] of readList(keys.images, limits.pictures, at).entries()) {
    const picture = isKeys(value) ? readPicture(value, inside(at, index)) : null;
    if (picture !== null && !pictures.has(picture.url)) pictures.set(picture.url, picture);
  }
  return [...pictures.values()];
}

/** A blank address is how this format says "no picture", so that alone is no problem. */
function readPicture(value: Readonly<Record<string, unknown>>, place: Place): Picture | null {
  const keys = readKeys(pictureSchema, value, place);
  const text = keys.url ?? '';
  if (text.trim() === '') return null;
  const reading = readWebAddress(text);
  if (!reading.ok) {
    report(inside(place, 'url'), 'picture-left-out', { reason: reading.reason });
    return null;
  }
  return {
    url: reading.address,
    width: readSize(keys.width),
    height: readSize(keys.height),
    caption: readText(keys.title, inside(place, 'title')),
  };
}

function readSize(pixels: number | undefined): number | null {
  const rounded = Math.round(pixels ?? 0);
  return rounded > 0 && rounded <= 100_000 ? rounded : null;
}

/** The other copies of the article. */
export function readAlternates(keys: ArticleKeys, place: Place): Alternate[] {
  const kinds = [
    ['amp', 'ampWebUrl'],
    ['amp-cache', 'cdnAmpWebUrl'],
  ] as const;
  return kinds.flatMap(([kind, key]) => {
    const text = keys[key] ?? '';
    if (text.trim() === '') return [];
    const reading = readWebAddress(text);
    if (reading.ok) return [{ kind, url: reading.address }];
    report(inside(place, key), 'alternate-address-wrong', {
      key,
      value: shorten(text, 80),
      reason: reading.reason,
    });
    return [];
  });
}
