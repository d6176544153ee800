import type { AddressedDraft } from '#documents/document/draft.ts';
import { groupBy } from '#documents/group-by.ts';
import { type Diagnostic, diagnostic } from '#documents/problems/diagnostics.ts';
import type { DateJudge } from './judge-dates.ts';
import { compareVersions } from './rank.ts';

/**
 * Makes one story of each article: of several documents on the same article, the highest-ranked stays,
 * with the coverage and the event of all of them; each of the others is a warning. One with an uncertain date stays
 * only if all dates are uncertain: it would take the story out of its place.
 */
export function mergeVersions(
  drafts: readonly AddressedDraft[],
  { isUncertain }: DateJudge,
): {
  drafts: AddressedDraft[];
  diagnostics: Diagnostic[];
} {
  const versions = groupBy(drafts, (draft) => draft.identity);
  const diagnostics: Diagnostic[] = [];
  const kept: AddressedDraft[] = [];
  for (const documents of versions.values()) {
    const [best, ...others] = documents.sort(
      (a, b) =>
        Number(isUncertain(a.publishedAt)) - Number(isUncertain(b.publishedAt)) ||
        compareVersions(a, b),
    );
    if (best === undefined) continue;
    for (const other of others) {
      diagnostics.push(diagnostic('same-article', other.file, ['webUrl'], { file: best.file }));
    }
    kept.push({
      ...best,
      event: documents.find(({ event }) => event !== null)?.event ?? null,
      citations: documents.flatMap((version) => version.citations),
    });
  }
  return { drafts: kept, diagnostics };
}
