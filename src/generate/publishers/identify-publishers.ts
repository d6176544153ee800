import type { Publisher } from '#dataset/story.ts';
import { type PublisherDomain, publisherId } from '#dataset/values.ts';
import { knownPlatforms } from '#documents/address/known-platforms.ts';
import { shownDomain } from '#documents/address/shown-domain.ts';
import type { AddressedDraft, Article } from '#documents/document/draft.ts';
import { groupBy } from '#documents/group-by.ts';
import { capDiagnostics } from '#documents/problems/cap-diagnostics.ts';
import { type Diagnostic, diagnostic, type ValuePath } from '#documents/problems/diagnostics.ts';
import { settingsFileName } from '#documents/settings/settings-file-name.ts';
import type { GivenNames } from '#documents/settings/site-settings.ts';
import { findHomes } from './find-homes.ts';
import { identifyOnPlatform } from './identify-on-platform.ts';
import { nameDomain } from './name-domain.ts';
import { type Named, proposePlatforms } from './propose-platforms.ts';

/** Who published the articles of a folder. */
export type Publishers = {
  /** The publisher of an article, the same for all of its articles but for `domain` and `via`. */
  of: (article: Pick<Article, 'domain' | 'publisher'>) => Publisher;
  /** What the platforms among the folder's domains are called. */
  platforms: ReadonlyMap<PublisherDomain, string>;
};

type Settings = Pick<GivenNames, 'publishers' | 'platforms' | 'writtenDomains'>;

/**
 * Identifies who published each article: at most domains, one publisher; on a platform, a publisher for
 * each name, who may be at home at another domain. Settings that no document uses are warnings; domains
 * that may be platforms are notes.
 */
export function identifyPublishers(
  drafts: readonly AddressedDraft[],
  { publishers: given, platforms: added, writtenDomains }: Settings,
): { publishers: Publishers; diagnostics: Diagnostic[] } {
  const named = groupBy(namedArticles(drafts), ({ article }) => article.domain);
  const domains = new Map(
    [...named].map(([domain, ofDomain]) => [domain, ofDomain.map(({ article }) => article)]),
  );
  const isPlatform = (domain: PublisherDomain) => knownPlatforms.has(domain) || added.has(domain);
  const ordinary = [...domains].filter(([domain]) => !isPlatform(domain));
  const names = new Map(
    ordinary.map(([domain, articles]) => [
      domain,
      given.get(domain) ?? nameDomain(domain, articles),
    ]),
  );
  const own = new Map<PublisherDomain, Publisher>();
  for (const [domain] of domains) {
    const name = given.get(domain) ?? names.get(domain) ?? knownPlatforms.get(domain);
    own.set(domain, { id: publisherId.parse(domain), name: name ?? shownDomain(domain), domain });
  }
  const findHome = findHomes(names);
  const homeOf = (name: string) => {
    const home = findHome(name);
    return home === null ? null : (own.get(home) ?? null);
  };
  const onPlatforms = new Map<PublisherDomain, ReadonlyMap<string, Publisher>>();
  for (const [domain, articles] of domains) {
    if (!isPlatform(domain)) continue;
    const platform = { domain, name: own.get(domain)?.name ?? domain };
    onPlatforms.set(domain, identifyOnPlatform(articles, { platform, homeOf, given }));
  }
  const publishers: Publishers = {
    of: ({ domain, publisher }) => {
      const found = onPlatforms.get(domain)?.get(publisher) ?? own.get(domain);
      if (found === undefined) throw new Error(`Nobody is known to publish at ${domain}`);
      return found;
    },
    platforms: new Map(
      [...onPlatforms.keys()].map((domain) => [domain, own.get(domain)?.name ?? '']),
    ),
  };
  const unnamed = [...named].filter(([domain]) => !isPlatform(domain) && !given.has(domain));
  const ids = [...onPlatforms.values()].flatMap((found) => [...found.values()].map(({ id }) => id));
  const used = new Set<string>([...own.keys(), ...ids]);
  const unused = (key: string, name: string, path: ValuePath) =>
    used.has(key) ? [] : diagnostic('setting-unused', settingsFileName, path, { name });
  return {
    publishers,
    diagnostics: [
      ...proposePlatforms(new Map(unnamed)),
      ...capDiagnostics(settingsFileName, [
        ...[...given.keys()].flatMap((key) => {
          const written = writtenDomains.get(key) ?? key;
          return unused(key, written, ['publishers', written]);
        }),
        ...[...added].flatMap(([domain, written]) => unused(domain, written, ['platforms'])),
      ]),
    ],
  };
}

/** The documents' own articles, each before those that it cites. */
function* namedArticles(drafts: readonly AddressedDraft[]): Generator<Named> {
  for (const draft of drafts) {
    yield { article: draft, file: draft.file, path: [] };
    for (const { article, origin } of draft.citations) {
      yield { article, file: origin.file, path: origin.path };
    }
  }
}
