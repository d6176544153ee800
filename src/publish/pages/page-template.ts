import type { RenderedPage } from '#client/app/entry/server-entry.tsx';
import type { Site } from '#dataset/manifest.ts';

/** What goes into the template of a page. */
export type PageParts = {
  /** The page's path below the site's base, for its absolute address. */
  path: string;
  html: string;
  head: RenderedPage['head'];
  site: Site;
  base: string;
  state: RenderedPage['state'];
  stateElementId: string;
  /** Links that let the browser fetch files early. */
  preloads: readonly string[];
};

/** Puts a page into the template, `index.html`. */
export function fillTemplate(template: string, parts: PageParts): string {
  const { html, site, state, stateElementId } = parts;
  const contents = new Map([
    ['<html lang="en">', htmlTag(site.language)],
    ['<!--lede-head-->', headOf(parts)],
    ['<!--lede-page-->', html],
    ['<!--lede-state-->', stateScript(state, stateElementId)],
  ]);
  return template.replace(
    /<html lang="en">|<!--lede-\w+-->/g,
    (place) => contents.get(place) ?? place,
  );
}

const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

function htmlTag(language: string): string {
  const [base = ''] = language.toLowerCase().split('-');
  const direction = rightToLeft.has(base) ? ' dir="rtl"' : '';
  return `<html lang="${escapeHtml(language)}"${direction}>`;
}

function headOf({ path, head, site, base, preloads }: PageParts): string {
  const address = site.url === null ? null : new URL(base + path.slice(1), site.url).href;
  const tags = [
    ...preloads,
    `<title>${escapeHtml(head.title)}</title>`,
    meta('name', 'description', head.description),
    meta('property', 'og:title', head.title),
    meta('property', 'og:description', head.description),
    meta('property', 'og:site_name', site.title),
    meta('property', 'og:image', head.image ?? ''),
    address === null ? '' : `<link rel="canonical" href="${escapeHtml(address)}">`,
    address === null ? '' : meta('property', 'og:url', address),
  ];
  return tags.filter((tag) => tag !== '').join('\n    ');
}

function meta(kind: 'name' | 'property', name: string, content: string): string {
  return content === '' ? '' : `<meta ${kind}="${name}" content="${escapeHtml(content)}">`;
}

/** JSON in a page: no sign in it can end the element or begin a comment. */
function stateScript(state: unknown, id: string): string {
  const json = JSON.stringify(state)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  return `<script type="application/json" id="${id}">${json}</script>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
