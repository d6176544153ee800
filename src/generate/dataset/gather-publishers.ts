import type { PlatformEntry, PublisherEntry } from '#dataset/manifest.ts';
import type { Picture, Publisher, Story } from '#dataset/story.ts';
import {
  type PictureAddress,
  type PublisherDomain,
  type PublisherId,
  publisherDomain,
  publisherId,
} from '#dataset/values.ts';
import { shownDomain } from '#documents/address/shown-domain.ts';
import { compareText } from '#documents/text/compare-text.ts';
import { nameOf, sitePath, stampName } from '#pictures/kept/file-names.ts';

/** What the manifest says of a publisher besides its list. */
type Described = Pick<
  PublisherEntry,
  'id' | 'domain' | 'name' | 'shownDomain' | 'logo' | 'platforms'
>;

/** Describes the publishers of stories and of their coverage, by id. */
export function describePublishers(
  stories: readonly Story[],
  logos: ReadonlyMap<PublisherId, Picture>,
): ReadonlyMap<PublisherId, Described> {
  const names = new Map<PublisherId, string>();
  const carriers = new Map<PublisherId, Set<PublisherId>>();
  for (const { id, name, domain } of publishersIn(stories)) {
    names.set(id, name);
    if (homeOf(id) !== domain)
      carriers.set(id, (carriers.get(id) ?? new Set()).add(publisherId.parse(domain)));
  }
  return new Map(
    [...names].map(([id, name]) => {
      const domain = publisherDomain.parse(homeOf(id));
      const shown = shownDomain(domain);
      const logo = logoAddress(logos.get(id));
      const platforms = carriers.get(id);
      const described = {
        id,
        domain,
        name,
        ...(shown !== domain && { shownDomain: shown }),
        ...(logo !== undefined && { logo }),
        ...(platforms !== undefined && { platforms: [...platforms].sort(compareText) }),
      };
      return [id, described];
    }),
  );
}

/** Of a logo that the site keeps, the smallest file. */
function logoAddress(logo: Picture | undefined): PictureAddress | undefined {
  if (logo?.kept === undefined) return logo?.url;
  return sitePath(stampName({ name: nameOf(logo.url), widths: logo.kept.widths }));
}

/**
 * The platforms on which stories or their coverage stand under names other than the platform's, in the
 * order of their domains.
 */
export function findPlatforms(
  stories: readonly Story[],
  names: ReadonlyMap<PublisherDomain, string>,
): PlatformEntry[] {
  const domains = new Set<PublisherDomain>();
  for (const { id, domain } of publishersIn(stories)) {
    if (id.includes('/') || homeOf(id) !== domain) domains.add(domain);
  }
  return [...names]
    .filter(([domain]) => domains.has(domain))
    .map(([domain, name]) => ({ id: publisherId.parse(domain), name }))
    .sort((a, b) => compareText(a.id, b.id));
}

function homeOf(id: PublisherId): string {
  return id.split('/')[0] ?? id;
}

function* publishersIn(stories: readonly Story[]): Generator<Publisher> {
  for (const { publisher, coverage } of stories) {
    yield publisher;
    for (const report of coverage) yield report.publisher;
  }
}
