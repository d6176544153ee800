import { type StoryId, storyId } from '#dataset/values.ts';
import type { AddressedDraft } from '#documents/document/draft.ts';
import { dayOf } from '#documents/document/read-instant.ts';
import { type Diagnostic, diagnostic } from '#documents/problems/diagnostics.ts';
import { compareText } from '#documents/text/compare-text.ts';
import { safeStem, slugOf } from '#documents/text/slug.ts';

export type IdentifiedDraft = AddressedDraft & { id: StoryId };

/**
 * Names every story: the stem of its file where that begins with a date, else the date and the words
 * of its title. Of two alike, the one whose path sorts later gets `-2` (or the next number that no
 * other story wants), and a warning. Names that differ only in case are alike: on some systems they
 * would be one file.
 */
export function assignIds(
  drafts: readonly AddressedDraft[],
  timeZone: string,
): { drafts: IdentifiedDraft[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const wishes = [...drafts]
    .sort((a, b) => compareText(a.file, b.file))
    .map((draft) => ({ draft, wish: wishOf(draft, timeZone) }));
  const owners = new Map<string, string>();
  for (const { draft, wish } of wishes) {
    if (!owners.has(wish.toLowerCase())) owners.set(wish.toLowerCase(), draft.file);
  }
  const identified = wishes.map(({ draft, wish }) => {
    const owner = owners.get(wish.toLowerCase());
    if (owner === draft.file) return { ...draft, id: storyId.parse(wish) };
    const id = numbered(wish, owners);
    owners.set(id.toLowerCase(), draft.file);
    diagnostics.push(diagnostic('same-id', draft.file, [], { id, file: owner ?? '' }));
    return { ...draft, id: storyId.parse(id) };
  });
  return { drafts: identified, diagnostics };
}

function wishOf(draft: AddressedDraft, timeZone: string): string {
  const name = draft.file.slice(draft.file.lastIndexOf('/') + 1);
  const stem = name.slice(0, name.lastIndexOf('.'));
  const isDated = /^\d{4}-\d{2}-\d{2}(?![\p{L}\p{N}])/u.test(stem);
  if (isDated) return safeStem(stem);
  const words = slugOf(draft.title);
  const date = dayOf(draft.publishedAt, timeZone);
  return words === '' ? date : `${date}-${words}`;
}

function numbered(wish: string, taken: ReadonlyMap<string, string>): string {
  let number = 2;
  while (taken.has(`${wish}-${number}`.toLowerCase())) number += 1;
  return `${wish}-${number}`;
}
