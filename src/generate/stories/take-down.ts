import type { AddressedDraft, Article, Draft, Removal } from '#documents/document/draft.ts';
import { type Diagnostic, diagnostic } from '#documents/problems/diagnostics.ts';
import { foldHeadline } from './fold-headline.ts';

/** The addresses of articles that were taken down, by identity, each with the file that says so. */
export type RemovedArticles = ReadonlyMap<string, string>;

/**
 * Leaves out documents on an article that another document takes down, each with a warning. `removed`
 * holds every address that was taken down, those of the documents left out among them.
 *
 * A document is on that article if one of the two gives the other's own address, or if they share another
 * address and the headline. If they share another address alone, that is a warning.
 */
export function takeDown(
  drafts: readonly Draft[],
  removals: readonly Removal[],
): { drafts: Draft[]; removed: RemovedArticles; diagnostics: Diagnostic[] } {
  const removed = new Map(
    removals.flatMap(({ file, identities }) => identities.map((identity) => [identity, file])),
  );
  if (removed.size === 0) return { drafts: [...drafts], removed, diagnostics: [] };
  const own = new Map(removals.map(({ file, identities: [identity = ''] }) => [identity, file]));
  const withHeadline = new Map(
    removals.flatMap(({ file, identities, title }) =>
      identities.map((identity) => [`${identity} ${foldHeadline(title)}`, file]),
    ),
  );
  const diagnostics: Diagnostic[] = [];
  const left: [string, string][] = [];
  const remaining = drafts.filter((draft) => {
    const { file, identity, otherAddresses } = draft;
    const headline = foldHeadline(draft.title);
    const others = otherAddresses.map(
      (other) => own.get(other.identity) ?? withHeadline.get(`${other.identity} ${headline}`),
    );
    const by = removed.get(identity) ?? others.find((other) => other !== undefined);
    if (by !== undefined) {
      diagnostics.push(diagnostic('article-removed', file, ['webUrl'], { file: by }));
      left.push([identity, by]);
      return false;
    }
    for (const { key, identity: other } of otherAddresses) {
      const shared = removed.get(other);
      if (shared === undefined) continue;
      diagnostics.push(diagnostic('address-shared', file, [key], { key, file: shared }));
    }
    return true;
  });
  return { drafts: remaining, removed: new Map([...left, ...removed]), diagnostics };
}

/** Leaves out entries of coverage that give an address which was taken down, each with a note. */
export function takeDownCitations(
  drafts: readonly AddressedDraft[],
  removed: RemovedArticles,
): { drafts: AddressedDraft[]; diagnostics: Diagnostic[] } {
  if (removed.size === 0) return { drafts: [...drafts], diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const remaining = drafts.map((draft) => ({
    ...draft,
    citations: draft.citations.filter(({ origin, article }) => {
      const by = removedBy(article, removed);
      if (by === undefined) return true;
      diagnostics.push(diagnostic('coverage-removed', origin.file, origin.path, { file: by }));
      return false;
    }),
  }));
  return { drafts: remaining, diagnostics };
}

function removedBy(
  { identity, otherAddresses }: Article,
  removed: RemovedArticles,
): string | undefined {
  const by = removed.get(identity);
  if (by !== undefined || otherAddresses.length === 0) return by;
  return otherAddresses
    .map((other) => removed.get(other.identity))
    .find((file) => file !== undefined);
}
