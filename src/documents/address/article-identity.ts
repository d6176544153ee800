import { compareText } from '#documents/text/compare-text.ts';
import { isTrackingParameter } from './tracking-parameters.ts';
import { youtubeVideoId } from './youtube.ts';

/** A fragment that is a path: it selects the page on sites that have only one file. */
const route = /^#!?\//;

/**
 * A key that is equal for all addresses of one article: host, path and the parameters that select
 * content, sorted by name. It ignores the scheme, `www.`, the fragment, a trailing slash, tracking
 * parameters, and percent-encoding of characters that need none. Expects a valid absolute URL.
 */
export function articleIdentity(address: string): string {
  const url = new URL(address);
  const video = youtubeVideoId(url);
  if (video !== null) return `youtube:${video}`;
  const host = url.host.replace(/^www\.|\.(?=$|:)/g, '');
  const path = url.pathname.replace(/\/+$/, '');
  const fragment = route.test(url.hash) ? url.hash : '';
  return `${host}${path}${meaningful(url.search)}${fragment}`.replace(
    /%([0-9a-f]{2})/gi,
    decodeUnreserved,
  );
}

/** The part of a query that selects content, sorted; empty, or begins with `?`. */
function meaningful(query: string): string {
  if (query === '') return '';
  const parameters = query
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !isTrackingParameter(parameter))
    .sort(compareNames);
  return parameters.length === 0 ? '' : `?${parameters.join('&')}`;
}

/** By name alone: the order of two parameters with the same name may matter. */
function compareNames(a: string, b: string): number {
  return compareText(a.split('=', 1).join(), b.split('=', 1).join());
}

/** Decodes the unreserved characters of RFC 3986, section 2.3; other codes become upper case. */
function decodeUnreserved(code: string, digits: string): string {
  const character = String.fromCharCode(Number.parseInt(digits, 16));
  return /[\w.~-]/.test(character) ? character : code.toUpperCase();
}
