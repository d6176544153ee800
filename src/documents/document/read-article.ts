import type * as z from 'zod';
import type { Alternate, Picture } from '#dataset/story.ts';
import type { Instant, SourceDomain, WebAddress } from '#dataset/values.ts';
import { domainOf, readDomain, readWebAddress } from '#documents/address/web-address.ts';
import { limits } from '#documents/limits.ts';
import { type Diagnostic, printPath } from '#documents/problems/diagnostics.ts';
import { shorten } from '#documents/text/describe-value.ts';
import { inside, type ParseContext, pathOf, report } from './parse-context.ts';
import { readInstant } from './read-instant.ts';
import { readKeys } from './read-keys.ts';
import { readPictures } from './read-pictures.ts';
import { readText } from './read-text.ts';
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
    excerpt: readText(keys.excerpt, limits.texts.excerpt, inside(context, 'excerpt')),
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
    const result = readWebAddress(text);
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
): { publisher: string; domain: SourceDomain; logo: Picture | null } {
  const at = inside(context, 'provider');
  const provider = readKeys(providerSchema, keys.provider ?? {}, at);
  const publisher = readText(provider.name, limits.texts.name, inside(at, 'name'));
  const given = (provider.domain ?? '').trim();
  const domain = readDomain(given);
  if (given !== '' && domain === null) {
    report(inside(at, 'domain'), 'domain-wrong', { value: shorten(given, 80) });
  }
  const [logo = null] = readPictures(provider.images, at);
  return { publisher, domain: domain ?? domainOf(new URL(address).hostname), logo };
}

/** Other copies of the article, except one at the main address. */
export function readAlternates(
  keys: ArticleKeys,
  address: WebAddress,
  context: ParseContext,
): Alternate[] {
  const kinds = [
    ['amp', 'ampWebUrl'],
    ['amp-cache', 'cdnAmpWebUrl'],
  ] as const;
  return kinds.flatMap(([kind, key]) => {
    const text = keys[key] ?? '';
    if (text.trim() === '') return [];
    const result = readWebAddress(text);
    if (result.ok) return result.address === address ? [] : [{ kind, url: result.address }];
    reportLeftOut({ key, value: shorten(text, 80), reason: result.reason }, context);
    return [];
  });
}
