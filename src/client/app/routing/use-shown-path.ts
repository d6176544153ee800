import { useDeferredValue, useEffect, useState } from 'react';
import { parseAddress } from '#client/routes/addresses.ts';
import { hasPageCode } from './lazy-pages.ts';

/** How long a page stays while the code of the next one loads, in milliseconds. */
const patience = 150;

/**
 * The path whose page is drawn. A new path's page is drawn in the background, so that the tap that leads
 * there is answered at once, and the page before stays until then. If its code takes long to come, its
 * path is returned all the same, so that the page can say that it is loading.
 */
export function useShownPath(path: string): string {
  const drawnPath = useDeferredValue(path);
  const [latePath, setLatePath] = useState<string | null>(null);
  const isDrawn = path === drawnPath;
  useEffect(() => {
    if (isDrawn) return;
    const timer = setTimeout(() => {
      if (!hasPageCode(parseAddress(path))) setLatePath(path);
    }, patience);
    return () => {
      clearTimeout(timer);
      setLatePath(null);
    };
  }, [path, isDrawn]);
  return latePath === path ? path : drawnPath;
}
