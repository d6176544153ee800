import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a page of a site under `/` names of the site itself: the paths of pages, and those of other files. */
export type SiteLinks = { pages: string[]; files: string[] };

/** Finds what a page names: in its links, its sources, and in the data that it holds. */
export async function linksOf(site: string, page: string): Promise<SiteLinks> {
  const html = await readFile(join(site, page), 'utf8');
  const named = [...html.matchAll(/\s(?:href|src)="\/(?!\/)([^"?#]*)/g)].map(([, path = '']) =>
    decodeURIComponent(path.replaceAll('&amp;', '&')),
  );
  const paths = [...new Set(named)].map((path) => fileAt(path));
  return {
    pages: paths.filter((path) => path.endsWith('.html')),
    files: paths.filter((path) => !path.endsWith('.html')),
  };
}

/** The endings of files that are no pages. Names of publishers have dots, too. */
const otherFiles = /\.(?:atom|css|js|json|png|svg|txt|webmanifest|woff2|xml)$/;

/** The file that hosts send for a path: that of a folder is its page. */
function fileAt(path: string): string {
  return otherFiles.test(path) ? path : join(path, 'index.html');
}
