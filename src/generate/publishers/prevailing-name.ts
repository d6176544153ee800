import { groupBy } from '#documents/group-by.ts';
import { compareText } from '#documents/text/compare-text.ts';
import { foldName } from '#documents/text/fold-name.ts';

/** The name that more than half of the names are, in its most used spelling; null if there is none. */
export function prevailingName(names: readonly string[]): string | null {
  // Spellings are few, and folding one takes longer than finding it again.
  const folded = new Map([...new Set(names)].map((name) => [name, foldName(name)]));
  const [most] = bySize(groupBy(names, (name) => folded.get(name) ?? name));
  return most === undefined || most.length <= names.length / 2 ? null : mostUsed(most);
}

/** The spelling that most have; where two are used as often, the order of their characters decides. */
export function mostUsed(spellings: readonly string[]): string | null {
  return bySize(groupBy(spellings, (spelling) => spelling))[0]?.[0] ?? null;
}

/** The largest groups first; where two have the same size, the key decides. */
function bySize(groups: ReadonlyMap<string, string[]>): string[][] {
  return [...groups]
    .sort(([a, m], [b, n]) => n.length - m.length || compareText(a, b))
    .map(([, names]) => names);
}
