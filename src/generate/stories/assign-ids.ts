import { type StoryId, storyId } from '#dataset/values.ts';
import type { AddressedDraft } from '#documents/document/draft.ts';
import { dayOf } from '#documents/document/read-instant.ts';
import { foldFileName } from '#documents/files/writable-path.ts';
import { type Diagnostic, diagnostic } from '#documents/problems/diagnostics.ts';
import { compareText } from '#documents/text/compare-text.ts';
import { safeStem, slugOf } from '#documents/text/slug.ts';
import { uniqueNumberer } from './number-names.ts';

export type IdentifiedDraft = AddressedDraft & { id: StoryId };

/**
 * Gives every story its id: the stem of its file name where that begins with a date, else the date and
 * the words of its title. Of two equal ids, the one whose path sorts later gets `-2` (or the next number
 * that makes it unique), and a warning. Ids that differ only in case are equal: on some systems they
 * would be one file.
 */
export function assignIds(
  drafts: readonly AddressedDraft[],
  timeZone: string,
): { drafts: IdentifiedDraft[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const proposals = [...drafts]
    .sort((a, b) => compareText(a.file, b.file))
    .map((draft) => ({ draft, proposed: proposeId(draft, timeZone) }));
  const owners = new Map<string, string>();
  for (const { draft, proposed } of proposals) {
    if (!owners.has(foldFileName(proposed))) owners.set(foldFileName(proposed), draft.file);
  }
  const addNumber = uniqueNumberer((id) => owners.has(id));
  const identified = proposals.map(({ draft, proposed }) => {
    const owner = owners.get(foldFileName(proposed));
    if (owner === draft.file) return { ...draft, id: storyId.parse(proposed) };
    const id = addNumber(proposed);
    owners.set(foldFileName(id), draft.file);
    diagnostics.push(diagnostic('same-id', draft.file, [], { id, file: owner ?? '' }));
    return { ...draft, id: storyId.parse(id) };
  });
  return { drafts: identified, diagnostics };
}

function proposeId(draft: AddressedDraft, timeZone: string): string {
  const name = draft.file.slice(draft.file.lastIndexOf('/') + 1);
  const stem = name.slice(0, name.lastIndexOf('.'));
  const isDated = /^\d{4}-\d{2}-\d{2}(?![\p{L}\p{N}])/u.test(stem);
  if (isDated) return safeStem(stem);
  const words = slugOf(draft.title);
  const date = dayOf(draft.publishedAt, timeZone);
  return words === '' ? date : `${date}-${words}`;
}
