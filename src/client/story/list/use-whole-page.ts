import { startTransition, useEffect, useState } from 'react';
import { useHydrated } from '#client/lib/use-hydrated.ts';
import { recall, scrollKey } from '#client/routes/entry-memory.ts';

/** As far down a reader may have left a page whose beginning is enough to come back to, in pixels. */
const nearTheTop = 1000;

/**
 * Whether a page is to be drawn whole. A page that is opened begins with what is on the screen, so
 * that it answers at once, and goes on right after; one that was built, or is come back to further
 * down, is drawn whole from the start.
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
