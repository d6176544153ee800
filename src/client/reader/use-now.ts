import { useSyncExternalStore } from 'react';
import { useMemory, usePreferences } from './memory.ts';

const minute = 60_000;

/**
 * The current time in milliseconds since the Unix epoch, rounded down to the minute, if the reader
 * prefers relative times. Null if not, and during hydration.
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
