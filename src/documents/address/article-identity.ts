import { articleAddress, isRoot } from './article-address.ts';
import { selectingQuery } from './selecting-query.ts';
import { youtubeVideoId } from './youtube.ts';

/** A fragment that is a path: it selects the page on sites that have only one file. */
const route = /^#!?\//;

/**
 * A key that is equal for all addresses of one article: host, path and the parameters that select
 * content, sorted by name. It ignores the scheme, `www.`, the fragment, a trailing slash, tracking
 * parameters, percent-encoding of characters that need none, and the forms of accelerated mobile pages
 * and mobile hosts (article-address.ts). Expects a valid absolute URL.
 */
export function articleIdentity(address: string): string {
  return identityOf(new URL(address));
}

/**
 * The identity of another address that a document gives for its article; null where that stands for no
 * article, because it is the root of a site.
 */
export function otherIdentity(address: string): string | null {
  const url = new URL(address);
  return isRoot(url) ? null : identityOf(url);
}

function identityOf(address: URL): string {
  const video = youtubeVideoId(address);
  if (video !== null) return `youtube:${video}`;
  const url = articleAddress(address);
  const host = url.host.replace(/^www\.|\.(?=$|:)/g, '');
  const path = url.pathname.replace(/\/+$/, '');
  const fragment = route.test(url.hash) ? url.hash : '';
  return `${host}${path}${selectingQuery(url.search)}${fragment}`.replace(
    /%([0-9a-f]{2})/gi,
    decodeUnreserved,
  );
}

/** Decodes the unreserved characters of RFC 3986, section 2.3; other codes become upper case. */
function decodeUnreserved(code: string, digits: string): string {
  const character = String.fromCharCode(Number.parseInt(digits, 16));
  return /[\w.~-]/.test(character) ? character : code.toUpperCase();
}
