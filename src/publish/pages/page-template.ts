import type { RenderedPage } from '#client/app/entry/server-entry.tsx';
import type { Site } from '#dataset/manifest.ts';
import { cardSize } from '#publish/cards/draw-card.ts';
import type { PageDescription } from '#publish/head/describe-pages.ts';
import { scriptJson } from '#publish/head/script-json.ts';
import { absoluteAddress } from './absolute-address.ts';
import { escapeHtml } from './escape-html.ts';
import { textDirection } from './text-direction.ts';

/** What fills the template of a page. */
export type PageParts = Pick<RenderedPage, 'html' | 'head' | 'state'> & {
  /** The page's path below the site's base, percent-encoded, for its absolute address. */
  path: string;
  site: Site;
  base: string;
  /** Links to files that the browser should fetch early, as HTML. */
  links: readonly string[];
  /** The addresses of the code that only this page and its like need. */
  code: readonly string[];
  /** What the page says to programs besides. */
  description: PageDescription;
};

/** Fills the template, `index.html`, with a page. */
export function fillTemplate(template: string, parts: PageParts): string {
  const contents = new Map([
    ['<html lang="en">', htmlTag(parts.site.language)],
    ['<!--lede-head-->', headOf(parts)],
    ['<!--lede-page-->', parts.html],
    ['"<!--lede-state-->"', scriptJson(parts.state)],
    [' data-code=""', codeOf(parts)],
  ]);
  return template.replace(
    /<html lang="en">|<!--lede-head-->|<!--lede-page-->|"<!--lede-state-->"| data-code=""/g,
    (place) => contents.get(place) ?? place,
  );
}

/** The opening tag of a page in a language (BCP 47). */
export function htmlTag(language: string): string {
  const direction = textDirection(language) === 'rtl' ? ' dir="rtl"' : '';
  return `<html lang="${escapeHtml(language)}"${direction}>`;
}

function codeOf({ code }: PageParts): string {
  return code.length === 0 ? '' : ` data-code="${escapeHtml(code.join(' '))}"`;
}

function headOf({ path, head, site, base, links, description: { card, tags } }: PageParts): string {
  const address = site.url === null ? null : absoluteAddress({ url: site.url, base }, path);
  const image = imageAddress(card ?? head.image, base, site);
  const all = [
    ...links,
    `<title>${escapeHtml(head.title)}</title>`,
    meta('name', 'description', head.description),
    meta('property', 'og:title', head.title),
    meta('property', 'og:description', head.description),
    meta('property', 'og:site_name', site.title),
    meta('property', 'og:type', 'website'),
    meta('property', 'og:image', image),
    ...(card === null ? [] : cardSizeTags()),
    meta('name', 'twitter:card', image === '' ? 'summary' : 'summary_large_image'),
    address === null ? '' : `<link rel="canonical" href="${escapeHtml(address)}">`,
    address === null ? '' : meta('property', 'og:url', address),
    ...tags,
  ];
  return all.filter((tag) => tag !== '').join('\n');
}

function cardSizeTags(): string[] {
  return [
    meta('property', 'og:image:width', String(cardSize.width)),
    meta('property', 'og:image:height', String(cardSize.height)),
  ];
}

/** Others can fetch a picture of the site's own only if they know where the site is. */
function imageAddress(image: string | null, base: string, { url }: Site): string {
  if (image === null || /^https?:/i.test(image)) return image ?? '';
  return url === null ? '' : absoluteAddress({ url, base }, `/${image}`);
}

function meta(kind: 'name' | 'property', name: string, content: string): string {
  return content === '' ? '' : `<meta ${kind}="${name}" content="${escapeHtml(content)}">`;
}
