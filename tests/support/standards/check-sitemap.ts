const sitemaps = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const news = 'http://www.google.com/schemas/sitemap-news/0.9';

/** Dates as the W3C's profile of ISO 8601 has them, to the second or the day. */
const date = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/**
 * What is wrong with a sitemap or an index of sitemaps by the schemas of
 * https://www.sitemaps.org/schemas/sitemap/0.9 (sitemap.xsd and siteindex.xsd) and by the limits of the
 * protocol. Needs jsdom.
 */
export function faultsOfSitemap(text: string): string[] {
  const { documentElement: root } = new DOMParser().parseFromString(text, 'application/xml');
  const element = { urlset: 'url', sitemapindex: 'sitemap' }[root.localName];
  if (element === undefined || root.namespaceURI !== sitemaps) {
    return [`The root is ${root.outerHTML.slice(0, 300)}`];
  }
  const entries = [...root.children];
  const faults = entries.flatMap((entry) => faultsOfEntry(entry, element));
  if (entries.length === 0) faults.push('There is nothing in it');
  if (entries.length > 50_000) faults.push(`It has ${entries.length} entries`);
  if (Buffer.byteLength(text) > 50_000_000) faults.push('It has more than 50 MB');
  if (!text.startsWith('<?xml version="1.0" encoding="UTF-8"?>')) faults.push('It is not UTF-8');
  return faults;
}

function faultsOfEntry(entry: Element, name: string): string[] {
  const [location, ...others] = [...entry.children];
  const fault = (what: string) => [`${what}: ${entry.outerHTML.slice(0, 300)}`];
  if (entry.localName !== name || entry.namespaceURI !== sitemaps) return fault('unknown');
  const address = location?.textContent ?? '';
  if (location?.localName !== 'loc') return fault('without an address');
  if (!URL.canParse(address) || new URL(address).href !== address) return fault('wrong address');
  if (address.length < 12 || address.length > 2048) return fault('address of a wrong length');
  return others.flatMap((other) => {
    if (other.localName === 'news' && other.namespaceURI === news) return faultsOfNews(other);
    if (other.localName !== 'lastmod' || other.namespaceURI !== sitemaps) return fault('unknown');
    return date.test(other.textContent ?? '') ? [] : fault('no date');
  });
}

/** By https://www.google.com/schemas/sitemap-news/0.9/sitemap-news.xsd and what Google says of it. */
function faultsOfNews(element: Element): string[] {
  const [publication, published, title, ...others] = [...element.children];
  const [name, language] = [...(publication?.children ?? [])];
  const isRight =
    publication?.localName === 'publication' &&
    name?.localName === 'name' &&
    name.textContent !== '' &&
    language?.localName === 'language' &&
    /^(?:[a-z]{2,3}|zh-cn|zh-tw)$/.test(language.textContent ?? '') &&
    published?.localName === 'publication_date' &&
    date.test(published.textContent ?? '') &&
    title?.localName === 'title' &&
    title.textContent !== '' &&
    others.length === 0;
  return isRight ? [] : [`No news: ${element.outerHTML}`];
}
