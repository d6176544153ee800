import type { Publisher } from '#dataset/story.ts';
import { type PublisherDomain, publisherId } from '#dataset/values.ts';
import { groupBy } from '#documents/group-by.ts';
import { compareText } from '#documents/text/compare-text.ts';
import { type NameOnPlatform, readNamesOn } from './name-on-platform.ts';
import { nameSlugs } from './name-slugs.ts';
import { mostUsed } from './prevailing-name.ts';
import { distinctArticles, type Published } from './published.ts';

type PlatformContext = {
  platform: { domain: PublisherDomain; name: string };
  /** The publisher that is at home elsewhere under a name, if one is. */
  homeOf: (name: string) => Publisher | null;
  /** What the settings call publishers, by id. */
  given: ReadonlyMap<string, string>;
};

/** The articles under one name, however it is spelt; the earliest first. */
type Group = { name: string; articles: Published[] };

/**
 * Tells apart who published on a platform, by the names that articles bear there as they are written: each
 * name is a publisher of its own, or one at home elsewhere. Names that are not in the map, and the blank
 * one, are the platform's. An id has the slug of the name's earliest spelling, so that later articles
 * don't change it.
 */
export function identifyOnPlatform(
  published: readonly Published[],
  { platform, homeOf, given }: PlatformContext,
): ReadonlyMap<string, Publisher> {
  const read = readNamesOn(platform);
  const groups = groupNames(published, read);
  const slugs = nameSlugs(groups.map(({ name }) => name));
  const publishers = new Map<string, Publisher>();
  groups.forEach(({ name, articles }, index) => {
    const slug = slugs[index];
    const home = homeOf(name);
    if (home === null && (slug === null || slug === undefined)) return;
    const own = publisherId.parse(`${platform.domain}/${slug}`);
    const spellings = distinctArticles(articles).map(({ publisher }) => read(publisher).name);
    const { id, name: shown } = home ?? {
      id: own,
      name: given.get(own) ?? mostUsed(spellings) ?? name,
    };
    for (const written of new Set(articles.map(({ publisher }) => publisher))) {
      const isVia = home !== null || read(written).saysVia;
      const found = { id, name: shown, domain: platform.domain };
      publishers.set(written, isVia ? { ...found, via: platform.name } : found);
    }
  });
  return publishers;
}

function groupNames(
  published: readonly Published[],
  read: (written: string) => NameOnPlatform,
): Group[] {
  const named = [...published]
    .sort(
      (a, b) => compareText(a.publishedAt, b.publishedAt) || compareText(a.identity, b.identity),
    )
    .filter(({ publisher }) => read(publisher).name !== '');
  const groups = groupBy(named, ({ publisher }) => read(publisher).folded);
  return [...groups.values()].flatMap((articles) => {
    const [earliest] = articles;
    return earliest === undefined ? [] : { name: read(earliest.publisher).name, articles };
  });
}
