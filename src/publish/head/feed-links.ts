import { feedPath, type ListedFeed } from '#publish/feeds/list-feeds.ts';
import { escapeHtml } from '#publish/pages/escape-html.ts';

const formats = [
  { ending: 'atom', type: 'application/atom+xml' },
  { ending: 'json', type: 'application/feed+json' },
] as const;

/** Links, as HTML, by which feed readers find the feed of a page. */
export function feedLinks({ page, title }: ListedFeed, base: string): string[] {
  return formats.map(({ ending, type }) => {
    const address = escapeHtml(base + feedPath(page, ending).slice(1));
    return `<link rel="alternate" type="${type}" title="${escapeHtml(title)}" href="${address}">`;
  });
}
