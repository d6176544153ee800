import type { GeneratedSite } from '#generate/generate.ts';
import type { Renderer } from './bundle/renderer.ts';
import { type Cards, writeCards } from './cards/write-cards.ts';
import { listFeeds } from './feeds/list-feeds.ts';
import { writeFeeds } from './feeds/write-feeds.ts';
import { type DescribePage, describePages } from './head/describe-pages.ts';
import type { Edition } from './output/edition/open-edition.ts';
import { writeSitemaps } from './sitemaps/write-sitemaps.ts';

type DiscoveryOptions = {
  generated: GeneratedSite;
  renderer: Renderer;
  /** The time of the build, of which its day matters. */
  builtAt: Date;
  /** The edition that all of it is of, with the client's files. */
  edition: Edition;
  /** Where the site is mounted: begins and ends with a slash. */
  base: string;
};

/**
 * Writes what others find a site by, which programs and link previews read: feeds, sitemaps, and cards. All of
 * it names absolute addresses, so it is left out where nobody says where the site is. Returns what the heads
 * of pages say of all that.
 */
export async function writeDiscoveryFiles(options: DiscoveryOptions): Promise<DescribePage> {
  const { generated, renderer, builtAt, edition, base } = options;
  const { dataset, site } = generated;
  if (site.url === null) return () => ({ card: null, tags: [] });
  const where = { url: site.url, base };
  const writer = await renderer.loadCoverageWriter(site);
  const feeds = listFeeds(dataset);
  writeFeeds(generated, feeds, writer, where, edition);
  writeSitemaps(generated, builtAt, where, edition);
  const cards: Cards | null = generated.cards ? await writeCards(generated, writer, edition) : null;
  return describePages({ dataset, feeds, cards, where });
}
