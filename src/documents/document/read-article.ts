import type * as z from 'zod';
import type { Alternate, Picture } from '#dataset/story.ts';
import type { Instant, PublisherDomain, WebAddress } from '#dataset/values.ts';
import { articleIdentity, otherIdentity } from '#documents/address/article-identity.ts';
import { shownDomain } from '#documents/address/shown-domain.ts';
import { domainOf, readDomain, readWebAddress } from '#documents/address/web-address.ts';
import { limits } from '#documents/limits.ts';
import { type Diagnostic, printPath } from '#documents/problems/diagnostics.ts';
import { shorten } from '#documents/text/describe-value.ts';
import type { OtherAddress } from './draft.ts';
import { inside, type ParseContext, pathOf, report } from './parse-context.ts';
import { readAddress, readHost } from './read-address.ts';
import { readInstant } from './read-instant.ts';
import { readKeys } from './read-keys.ts';
import { readPictures } from './read-pictures.ts';
import { readExcerpt, readText } from './read-text.ts';
import { type articleSchema, providerSchema } from './schema.ts';

type ArticleKeys = z.infer<typeof articleSchema>;

/**
 * Why a required value of an article cannot be used: its key and its value, which is null if it is
 * missing or blank. `reason` completes "which …".
 */
export type ValueDiagnostic = { key: string; value: string | null; reason: string };

/** The texts of an article, repaired. The title is empty if there is none. */
export function readTexts(
  keys: ArticleKeys,
  context: ParseContext,
): { title: string; excerpt: string } {
  return {
    title: readTitle(keys.title ?? '', inside(context, 'title')),
    excerpt: readExcerpt(keys.excerpt, limits.texts.excerpt, inside(context, 'excerpt')),
  };
}

/** A headline that repair would leave empty, since it is all code, is kept as written. */
function readTitle(text: string, context: ParseContext): string {
  const diagnostics: Diagnostic[] = [];
  const title = readText(text, limits.texts.title, { ...context, diagnostics });
  if (title === '' && /[\p{L}\p{N}]/u.test(text.replace(/<[^<>]*>/g, ''))) {
    const written = text.slice(0, limits.texts.title).replace(/[\p{C}\s]+/gu, ' ');
    return written.trim();
  }
  for (const found of diagnostics) context.diagnostics.push(found);
  return title;
}

/** When the article was published, or why its date cannot be read. */
export function readTime(
  keys: ArticleKeys,
  timeZone: string,
  context: ParseContext,
): Instant | ValueDiagnostic {
  const key = 'publishedDateTime';
  const text = keys.publishedDateTime ?? '';
  if (text.trim() === '') return { key, value: null, reason: 'is blank' };
  const result = readInstant(text, timeZone);
  if (!result.ok) return { key, value: shorten(text, 80), reason: result.reason };
  if (result.repaired !== null) reportRepair(text, result.repaired, inside(context, key));
  return result.instant;
}

function reportRepair(before: string, after: string, context: ParseContext): void {
  report(context, 'text-repaired', {
    key: printPath(pathOf(context)),
    repairs: 'typographic characters',
    before,
    after,
  });
}

/**
 * The article's address, `webUrl` or else `originalUrl`; or what is wrong with the first of the two that
 * is not blank.
 */
export function readMainAddress(
  keys: ArticleKeys,
  context: ParseContext,
): WebAddress | ValueDiagnostic {
  const faults: ValueDiagnostic[] = [];
  for (const key of ['webUrl', 'originalUrl'] as const) {
    const text = keys[key] ?? '';
    if (text.trim() === '') continue;
    const result = readAddress(text, inside(context, key));
    if (result.ok) {
      for (const fault of faults) reportLeftOut(fault, context);
      return result.address;
    }
    faults.push({ key, value: shorten(text, 80), reason: result.reason });
  }
  return faults[0] ?? { key: 'webUrl', value: null, reason: 'is blank' };
}

function reportLeftOut({ key, value, reason }: ValueDiagnostic, context: ParseContext): void {
  report(inside(context, key), 'address-left-out', { key, value: value ?? '', reason });
}

/** The publisher: its name as given, and its domain, by default that of the article's address. */
export function readPublisher(
  keys: ArticleKeys,
  address: WebAddress,
  context: ParseContext,
): { publisher: string; domain: PublisherDomain; logo: Picture | null } {
  const at = inside(context, 'provider');
  const provider = readKeys(providerSchema, keys.provider ?? {}, at);
  const publisher = readName(provider.name, inside(at, 'name'));
  const given = (provider.domain ?? '').trim();
  const domain = readHost(given, inside(at, 'domain'));
  if (given !== '' && domain === null) {
    report(inside(at, 'domain'), 'domain-wrong', { value: shorten(given, 80) });
  }
  const [logo = null] = readPictures(provider.images, at);
  return { publisher, domain: domain ?? domainOf(new URL(address).hostname), logo };
}

/** A name that is a domain in punycode is shown in its letters. */
function readName(text: string | undefined, context: ParseContext): string {
  const name = readText(text, limits.texts.name, context);
  const domain = /xn--/i.test(name) ? readDomain(name) : null;
  return domain === null ? name : shownDomain(domain);
}

const otherKeys = [
  ['originalUrl', null],
  ['ampWebUrl', 'amp'],
  ['cdnAmpWebUrl', 'amp-cache'],
] as const;

const noOthers = { alternates: [], otherAddresses: [] };

/** Other addresses of the article than the main one: the copies among them, and all that stand for it. */
export function readOthers(
  keys: ArticleKeys,
  main: WebAddress,
  context: ParseContext,
): { alternates: readonly Alternate[]; otherAddresses: readonly OtherAddress[] } {
  const alternates: Alternate[] = [];
  const found = new Map<string, string>();
  for (const [key, kind] of otherKeys) {
    const text = keys[key] ?? '';
    if (text.trim() === '' || text === main) continue;
    const result = readWebAddress(text);
    if (!result.ok) {
      reportLeftOut({ key, value: shorten(text, 80), reason: result.reason }, context);
    } else if (result.address !== main) {
      readAddress(text, inside(context, key));
      if (kind !== null) alternates.push({ kind, url: result.address });
      const identity = otherIdentity(result.address);
      if (identity !== null && !found.has(identity)) found.set(identity, key);
    }
  }
  // There are very many articles, and most have no other address.
  if (found.size === 0 && alternates.length === 0) return noOthers;
  found.delete(articleIdentity(main));
  const otherAddresses = [...found].map(([identity, key]) => ({ key, identity }));
  return { alternates, otherAddresses };
}
