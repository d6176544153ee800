import { useCallback, useEffect, useState } from 'react';
import type { SearchReach } from '#client/queries/search/search-answer.ts';

type Depth = {
  /** How many parts of the index are searched. */
  depth: number;
  /** Searches one more than have been searched. */
  deepen: (searched: number) => void;
};

/** Searches the newest part first, whenever the text changes. */
export function useDepth(text: string): Depth {
  const [state, setState] = useState({ text, depth: 1 });
  const depth = state.text === text ? state.depth : 1;
  const deepen = useCallback((searched: number) => setState({ text, depth: searched + 1 }), [text]);
  return { depth, deepen };
}

type Older = {
  /** Undefined while parts are being searched; null where the index has no others. */
  reach: SearchReach | null | undefined;
  /** Whether the reader has asked for older stories. */
  isAsked: boolean;
  /** Whether little was found, or not what was sought. */
  isWanting: boolean;
  deepen: Depth['deepen'];
};

/**
 * Searches the older parts one after the other: at once if the reader has asked for them, when the browser
 * is idle if what was found is wanting or the next part is eager. Returns whether it does so.
 */
export function useOlderParts({ reach, isAsked, isWanting, deepen }: Older): boolean {
  const isLeft = reach != null && !reach.isComplete && reach.failure === null;
  const isNext = isLeft && (isAsked || isWanting || reach.isNextEager);
  const searched = reach?.depth ?? 0;
  useEffect(() => {
    if (!isNext) return undefined;
    if (!isAsked) return whenIdle(() => deepen(searched));
    deepen(searched);
    return undefined;
  }, [isNext, isAsked, searched, deepen]);
  return isNext;
}

/** Returns what calls it off. */
function whenIdle(act: () => void): () => void {
  // Safari can't tell when it is idle.
  if (globalThis.requestIdleCallback === undefined) {
    const timer = setTimeout(act);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(act);
  return () => cancelIdleCallback(request);
}
