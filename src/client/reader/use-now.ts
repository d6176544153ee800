import { useSyncExternalStore } from 'react';
import { useMemory, usePreferences } from './memory.ts';

const minute = 60_000;

/**
 * The present, to the minute, where the reader wants times told by how long ago they are; null where
 * not, and while a page is taken over.
 */
export function useNow(): number | null {
  const { now } = useMemory();
  const isWanted = usePreferences().times === 'relative';
  return useSyncExternalStore(
    isWanted ? everyMinute : never,
    () => (isWanted ? Math.floor(now() / minute) * minute : null),
    () => null,
  );
}

function everyMinute(onMinute: () => void): () => void {
  const clock = setInterval(onMinute, minute);
  return () => clearInterval(clock);
}

function never(): () => void {
  return () => undefined;
}
