import { compareText } from '#documents/text/compare-text.ts';
import { type DisjointSets, disjointSets } from './disjoint-sets.ts';
import { foldHeadline } from './fold-headline.ts';

/** What says which article something is about: its own address, the others it gives, its headline. */
export type Addressed = {
  title: string;
  identity: string;
  otherAddresses: readonly { key: string; identity: string }[];
};

/** Two that give the same other address, under `key`, but are two articles. */
type Conflict = { of: number; key: string; with: number };

/**
 * Finds which of several are about one article. Returns one identity for each, the same for all of an
 * article, and the conflicts, at most one for each address that one gives.
 *
 * - Those with the same own address are one article, and so are those of which one gives the own address
 *   of the other.
 * - Those that merely share another address are one article if they have the same headline. If they
 *   haven't, that address was pasted into one of them: it joins nothing, neither them nor what has it as
 *   its own.
 */
export function groupArticles(articles: readonly Addressed[]): {
  identities: string[];
  conflicts: Conflict[];
} {
  const owners = ownersOf(articles);
  const claims = claimsOf(articles);
  const sets = disjointSets(articles.length);
  articles.forEach(({ identity }, index) => {
    sets.join(index, owners.get(identity) ?? index);
  });
  joinSameHeadlines(articles, owners, claims, sets);
  const agreed = [...claims].flatMap(([identity, claimants]) => {
    const owner = owners.get(identity);
    const isOne = new Set(claimants.map(({ of }) => sets.find(of))).size === 1;
    return owner !== undefined && isOne ? [{ owner, claimants }] : [];
  });
  for (const { owner, claimants } of agreed) for (const { of } of claimants) sets.join(of, owner);
  return {
    identities: identitiesOf(articles, sets),
    conflicts: findConflicts(owners, claims, sets),
  };
}

/** The first article with each address as its own. */
function ownersOf(articles: readonly Addressed[]): ReadonlyMap<string, number> {
  const owners = new Map<string, number>();
  articles.forEach(({ identity }, index) => {
    if (!owners.has(identity)) owners.set(identity, index);
  });
  return owners;
}

type Claim = { of: number; key: string };

/** Who gives each address besides an own one, and under which key. */
function claimsOf(articles: readonly Addressed[]): ReadonlyMap<string, Claim[]> {
  const claims = new Map<string, Claim[]>();
  articles.forEach(({ otherAddresses }, index) => {
    for (const { key, identity } of otherAddresses) {
      const claimants = claims.get(identity) ?? [];
      claimants.push({ of: index, key });
      claims.set(identity, claimants);
    }
  });
  return claims;
}

function joinSameHeadlines(
  articles: readonly Addressed[],
  owners: ReadonlyMap<string, number>,
  claims: ReadonlyMap<string, readonly Claim[]>,
  sets: DisjointSets,
): void {
  for (const [identity, claimants] of claims) {
    const owner = owners.get(identity);
    const sharing = claimants.map(({ of }) => of);
    if (owner !== undefined) sharing.push(owner);
    if (sharing.length === 1) continue;
    const firsts = new Map<string, number>();
    for (const index of sharing) {
      const headline = foldHeadline(articles[index]?.title ?? '');
      const first = firsts.get(headline);
      if (first === undefined) firsts.set(headline, index);
      else sets.join(first, index);
    }
  }
}

/** The least of the own addresses of each set, whatever the order of the articles. */
function identitiesOf(articles: readonly Addressed[], sets: DisjointSets): string[] {
  const least = new Map<number, string>();
  articles.forEach(({ identity }, index) => {
    const set = sets.find(index);
    const known = least.get(set);
    if (known === undefined || compareText(identity, known) < 0) least.set(set, identity);
  });
  return articles.map(({ identity }, index) => least.get(sets.find(index)) ?? identity);
}

function findConflicts(
  owners: ReadonlyMap<string, number>,
  claims: ReadonlyMap<string, readonly Claim[]>,
  sets: DisjointSets,
): Conflict[] {
  return [...claims].flatMap(([identity, claimants]) => {
    const [first, ...others] = claimants;
    if (first === undefined) return [];
    const isOther = (index: number) => sets.find(index) !== sets.find(first.of);
    const conflicts = others.flatMap(({ of, key }) =>
      isOther(of) ? { of, key, with: first.of } : [],
    );
    const owner = owners.get(identity);
    if (owner !== undefined && isOther(owner)) conflicts.unshift({ ...first, with: owner });
    return conflicts;
  });
}
