import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '#dataset/values.ts';
import { dayLength } from '#documents/document/dates/day-numbers.ts';
import type { GeneratedSite } from '#generate/generate.ts';
import { judgeDates } from '#generate/stories/judge-dates.ts';
import type { Edition } from '#publish/output/edition/open-edition.ts';
import { absoluteAddress, type Whereabouts } from '#publish/pages/absolute-address.ts';
import { listPages } from '#publish/pages/list-pages.ts';
import { cutSitemaps } from './cut-sitemaps.ts';
import { listListEntries, listNewsEntries, listStoryEntries } from './list-entries.ts';
import { writeNewsSitemap, writeSitemap, writeSitemapIndex } from './sitemap.ts';

/**
 * Writes the sitemaps of a site, their index, and a line in `robots.txt` that names it: `lists-1.xml` and on,
 * `stories-1.xml` and on, of which all but the last stay as they are, and `news.xml`, if there is any.
 */
export function writeSitemaps(
  { dataset, site }: Pick<GeneratedSite, 'dataset' | 'site'>,
  builtAt: Date,
  where: Whereabouts,
  edition: Pick<Edition, 'write' | 'staging'>,
): void {
  const { today } = judgeDates(builtAt, site.timeZone);
  const news = listNewsEntries(dataset, [dayBefore(today), today]);
  const files = [
    ...cutSitemaps(listListEntries(listPages(dataset))).map((entries, index) => {
      return { path: `/sitemaps/lists-${index + 1}.xml`, text: writeSitemap(entries, where) };
    }),
    ...cutSitemaps(listStoryEntries(dataset)).map((entries, index) => {
      return { path: `/sitemaps/stories-${index + 1}.xml`, text: writeSitemap(entries, where) };
    }),
    ...(news.length === 0
      ? []
      : [{ path: '/sitemaps/news.xml', text: writeNewsSitemap(news, where) }]),
  ];
  for (const { path, text } of files) edition.write(path.slice(1), text);
  const paths = files.map(({ path }) => path);
  edition.write('sitemap.xml', writeSitemapIndex(paths, where));
  const address = absoluteAddress(where, '/sitemap.xml');
  appendFileSync(join(edition.staging, 'robots.txt'), `\nSitemap: ${address}\n`);
}

function dayBefore(day: Day): string {
  return new Date(Date.parse(day) - dayLength).toISOString().slice(0, 10);
}
