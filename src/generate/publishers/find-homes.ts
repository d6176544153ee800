import type { PublisherDomain } from '#dataset/values.ts';
import { groupBy } from '#documents/group-by.ts';
import { foldName } from '#documents/text/fold-name.ts';

/**
 * Where publishers are at home: returns a function that finds the domain of a publisher by its name,
 * however it is spelt, if the folder knows exactly one such domain. `names` are those of the domains that
 * are no platforms. A domain without a name, or named after itself, is that of its first label:
 * pcgamer.com is PC Gamer's.
 */
export function findHomes(
  names: ReadonlyMap<PublisherDomain, string | null>,
): (name: string) => PublisherDomain | null {
  const homes = [...names].flatMap(([domain, name]) =>
    keysOf(domain, name).map((key) => ({ key, domain })),
  );
  const byKey = groupBy(homes, ({ key }) => key);
  return (name) => {
    const [home, ...others] = byKey.get(foldName(name)) ?? [];
    return home === undefined || others.length > 0 ? null : home.domain;
  };
}

function keysOf(domain: PublisherDomain, name: string | null): string[] {
  const [label = ''] = domain.split('.');
  const own = [foldName(label), foldName(domain)];
  if (name === null || own.includes(foldName(name))) return [...new Set(own)];
  return [foldName(name)];
}
