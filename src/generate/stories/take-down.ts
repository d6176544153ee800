import type { Draft, Removal } from '#documents/document/draft.ts';
import { type Diagnostic, diagnostic } from '#documents/problems/diagnostics.ts';

/** The articles that were taken down, by identity, each with the file that says so. */
export type RemovedArticles = ReadonlyMap<string, string>;

/** Gathers the articles that documents with `removed: true` take down. */
export function gatherRemoved(removals: readonly Removal[]): RemovedArticles {
  return new Map(
    removals.flatMap(({ file, identities }) => identities.map((identity) => [identity, file])),
  );
}

/** Leaves out documents on an article that another document takes down, each with a warning. */
export function takeDown(
  drafts: readonly Draft[],
  removed: RemovedArticles,
): { drafts: Draft[]; diagnostics: Diagnostic[] } {
  if (removed.size === 0) return { drafts: [...drafts], diagnostics: [] };
  const diagnostics = drafts.flatMap(({ file, identity }) => {
    const by = removed.get(identity);
    return by === undefined ? [] : diagnostic('article-removed', file, ['webUrl'], { file: by });
  });
  return { drafts: drafts.filter(({ identity }) => !removed.has(identity)), diagnostics };
}
