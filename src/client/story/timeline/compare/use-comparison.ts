import { useEffect, useMemo, useState } from 'react';
import { useLanguage } from '#client/language/language.ts';
import type { TimelineEntry } from '#client/story/timeline/timeline-entries.ts';
import { useNotify } from '#client/ui/notify.ts';
import type { compareHeadlines, HeadlinePart } from './compare-headlines.ts';

type Compare = typeof compareHeadlines;

/** The parts of each article's headline, by its address. */
export type Comparison = ReadonlyMap<string, readonly HeadlinePart[]>;

/**
 * What sets the headlines of a timeline apart; null while they aren't compared. The code for it is loaded
 * when it is first asked for; if it can't be, the reader is told so, and it is off again.
 */
export function useComparison(
  entries: readonly TimelineEntry[],
  isOn: boolean,
  setOn: (isOn: boolean) => void,
): Comparison | null {
  const { tag, failures } = useLanguage();
  const notify = useNotify();
  const [compare, setCompare] = useState<Compare | null>(null);
  useEffect(() => {
    if (!isOn) return;
    let isWanted = true;
    import('./compare-headlines.ts').then(
      (code) => {
        if (isWanted) setCompare(() => code.compareHeadlines);
      },
      () => {
        setOn(false);
        notify({ text: failures.unreachable });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [isOn, setOn, notify, failures]);
  return useMemo(() => {
    if (!isOn || compare === null) return null;
    const parts = compare(
      entries.map(({ title, url, sharedReport }) => ({ title, wording: `${sharedReport ?? url}` })),
      tag,
    );
    return new Map(entries.map(({ url }, index) => [url, parts[index] ?? []]));
  }, [entries, isOn, compare, tag]);
}
