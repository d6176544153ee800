import { selectingQuery } from './selecting-query.ts';

/*
 * The forms in which accelerated mobile pages (AMP) and mobile sites have an article's address:
 * - AMP caches, https://amp.dev/documentation/guides-and-tutorials/learn/amp-caches-and-cors/amp-cache-urls
 * - Google's viewer, https://developers.google.com/search/docs/crawling-indexing/amp
 * - publishers' own forms, as plugins for their systems make them, such as that for WordPress
 *   (https://amp-wp.org/documentation/how-the-plugin-works/amp-plugin-serving-strategies/: `?amp=1`,
 *   `/amp/`) and Arc XP (`?outputType=amp`).
 */

/** A cache of a viewer, which a viewer may show in turn. */
const mostWrappings = 3;

/**
 * The address of the article that another address shows as an accelerated mobile page or on a mobile
 * host; any other address as it is. Never the root of a site: what would become that is not an article's.
 */
export function articleAddress(address: URL): URL {
  if (!/amp|\/\/(?:www\.)?m\./i.test(address.href)) return address;
  let url = address;
  for (let wrapping = 0; wrapping < mostWrappings; wrapping += 1) {
    const wrapped = unwrap(url);
    if (wrapped === null || isRoot(wrapped)) break;
    url = wrapped;
  }
  const plain = new URL(url);
  plain.hostname = withoutMobileLabel(url.hostname);
  plain.pathname = withoutAmpStep(url.pathname);
  plain.search = withoutAmpParameters(url.search);
  return isRoot(plain) ? url : plain;
}

/** The path of a front page, in one language where a site has several. */
const rootPath =
  /^\/*(?:[a-z]{2}(?:-[a-z]{2})?\/*)?(?:(?:index|default|home)(?:\.[a-z]{3,5})?\/*)?$/i;

/** Whether an address is the root of a site, and neither its query nor its fragment selects a page. */
export function isRoot({ pathname, search, hash }: URL): boolean {
  return rootPath.test(pathname) && selectingQuery(search) === '' && !hash.includes('/');
}

const cacheHost = /(?:^|\.)(?:cdn\.ampproject\.org|bing-amp\.com|amp\.cloudflare\.com)\.?$/;
const cachedPath = /^\/(?:[acv]|wp|mbv)\/(s\/)?([^/.]+\.[^/]+)(\/.*)?$/;
const viewerHost = /^(?:www\.)?google\.(?:com?\.)?[a-z]{2,3}\.?$/;
const viewedPath = /^\/amp\/(s\/)?([^/.]+\.[^/]+)(\/.*)?$/;

/** The address that an AMP cache or a viewer holds in its path. Null for any other address. */
function unwrap({ hostname, pathname, search }: URL): URL | null {
  const isCache = cacheHost.test(hostname);
  if (!isCache && !viewerHost.test(hostname)) return null;
  const [, secure, host, path = '/'] = (isCache ? cachedPath : viewedPath).exec(pathname) ?? [];
  if (host === undefined) return null;
  // A viewer encodes the query of what it shows as a part of the path.
  const rest = search === '' && /%3f/i.test(path) ? decodeQuery(path) : path + search;
  const address = `${secure === undefined ? 'http' : 'https'}://${host}${rest}`;
  return URL.canParse(address) ? new URL(address) : null;
}

function decodeQuery(path: string): string {
  const [before = '', ...query] = path.split(/%3f/i);
  return `${before}?${query.join('%3F').replace(/%26/g, '&').replace(/%3d/gi, '=')}`;
}

/** Second-level domains under which registries of countries sell names: `co.uk` is no publisher's. */
const registry =
  /^(?:ac|co|com|edu|gob|gov|gouv|go|gv|in|ltd|mil|ne|net|nom|or|org|web)\.[a-z]{2}$/;

/** A host without the label of a mobile site, where what is left is a host of the publisher. */
function withoutMobileLabel(hostname: string): string {
  const rest = /^(?:www\.)?(?:amp|m)\.(?:www\.)?(.+\.[^.\d][^.]*)$/.exec(hostname)?.[1];
  return rest === undefined || registry.test(rest) ? hostname : rest;
}

/** A path without `amp` as its first or last step, or at the end of its file's name. */
function withoutAmpStep(path: string): string {
  return path
    .replace(/\/amp(?:html)?\/*$/i, '/')
    .replace(/^\/amp(?:html)?\/+(?=[^/])/i, '/')
    .replace(/\.amp(?:html)?(?=(?:\.html?)?$)/i, '');
}

/** `outputType=amp`, `amp`, `amp=1`; and what AMP caches and viewers add. */
const ampParameter =
  /^(?:outputtype=amp|_?amp(?:=(?:1|true|yes)?)?|amp_(?:js_v|gsa|tf|ct)=.*|usqp=mq.*)$/i;

function withoutAmpParameters(search: string): string {
  if (!/amp|usqp/i.test(search)) return search;
  const parameters = search.slice(1).split('&');
  return parameters.filter((parameter) => !ampParameter.test(parameter)).join('&');
}
