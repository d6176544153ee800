import { type StoryId, storyId } from '#dataset/values.ts';
import type { Draft } from './draft.ts';
import { type Finding, finding } from './problems.ts';
import { dayOf } from './read-instant.ts';
import { safeStem, slugOf } from './slug.ts';

export type IdentifiedDraft = Draft & { id: StoryId };

/**
 * Names every story: the stem of its file where that begins with a date, else the date and the words
 * of its title. Of two alike, the one whose path sorts later gets `-2`, and a warning.
 */
export function assignIds(
  drafts: readonly Draft[],
  timeZone: string,
): { drafts: IdentifiedDraft[]; findings: Finding[] } {
  const taken = new Set<string>();
  const findings: Finding[] = [];
  const byPath = [...drafts].sort((a, b) => (a.file < b.file ? -1 : 1));
  const identified = byPath.map((draft) => {
    const wanted = wantedId(draft, timeZone);
    const id = freeId(wanted, taken);
    if (id !== wanted) findings.push(finding('same-id', draft.file, [], { id }));
    taken.add(id.toLowerCase());
    return { ...draft, id: storyId.parse(id) };
  });
  return { drafts: identified, findings };
}

function wantedId(draft: Draft, timeZone: string): string {
  const name = draft.file.slice(draft.file.lastIndexOf('/') + 1);
  const stem = name.slice(0, name.lastIndexOf('.'));
  const dated = /^\d{4}-\d{2}-\d{2}(?![\p{L}\p{N}])/u.test(stem);
  if (dated) return safeStem(stem);
  const words = slugOf(draft.title);
  const date = dayOf(draft.publishedAt, timeZone);
  return words === '' ? date : `${date}-${words}`;
}

/** Names that differ only in case would be one file on some systems. */
function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id.toLowerCase()); number += 1) id = `${wanted}-${number}`;
  return id;
}
