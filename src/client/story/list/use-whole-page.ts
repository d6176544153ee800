import { startTransition, useEffect, useState } from 'react';
import { useHydrated } from '#client/lib/use-hydrated.tsx';
import { recall, scrollKey } from '#client/routes/entry-memory.ts';

/** Up to this scroll position, in CSS pixels, the start of a page is enough to restore it. */
const nearTheTop = 1000;

/**
 * Whether to render the whole list. A page that is opened renders its first screen at once and the
 * rest right after, in a transition. Built pages, and those restored further down, render whole.
 */
export function useWholePage(): boolean {
  const isHydrated = useHydrated();
  const [isWhole, setWhole] = useState(() => !isHydrated || placeLeft() > nearTheTop);
  useEffect(() => startTransition(() => setWhole(true)), []);
  return isWhole;
}

function placeLeft(): number {
  const place = recall(scrollKey);
  return typeof place === 'number' ? place : 0;
}
