import { absoluteAddress, type Whereabouts } from '#publish/pages/absolute-address.ts';
import { escapeXml } from '#publish/xml/escape-xml.ts';

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const newsNamespace = 'http://www.google.com/schemas/sitemap-news/0.9';

/** A page in a sitemap: its path, and what else is said of it, as XML. */
export type SitemapEntry = { path: string; more: string };

/** A sitemap, as https://www.sitemaps.org/protocol.html describes it. It must have a page. */
export function writeSitemap(entries: readonly SitemapEntry[], where: Whereabouts): string {
  return wrap('urlset', `xmlns="${namespace}"`, 'url', entries, where);
}

/** A sitemap with the news extension of https://www.google.com/schemas/sitemap-news/0.9. */
export function writeNewsSitemap(entries: readonly SitemapEntry[], where: Whereabouts): string {
  const namespaces = `xmlns="${namespace}" xmlns:news="${newsNamespace}"`;
  return wrap('urlset', namespaces, 'url', entries, where);
}

/** An index of sitemaps, given by their paths. */
export function writeSitemapIndex(paths: readonly string[], where: Whereabouts): string {
  const entries = paths.map((path) => ({ path, more: '' }));
  return wrap('sitemapindex', `xmlns="${namespace}"`, 'sitemap', entries, where);
}

function wrap(
  root: string,
  namespaces: string,
  element: string,
  entries: readonly SitemapEntry[],
  where: Whereabouts,
): string {
  const lines = entries.map(({ path, more }) => {
    const address = escapeXml(absoluteAddress(where, path));
    return `<${element}><loc>${address}</loc>${more}</${element}>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} ${namespaces}>\n${lines.join('')}</${root}>\n`;
}
