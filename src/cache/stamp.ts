import type { Stats } from 'node:fs';

/*
 * What the system says of a file, and what stays the same with its content: whoever finds it as it was need not
 * look into it.
 */

/** It differs even where a file that was changed got back the time of what was there before. */
export function stampOf({ size, mtimeMs, ino, ctimeMs }: Stats): string {
  return `${size} ${mtimeMs} ${ino} ${ctimeMs}`;
}

/** In milliseconds. File systems count times in steps, FAT in those of two seconds. */
const coarsest = 2000;

/**
 * Whether a file that was changed at one time, and read or written at another (both in milliseconds since 1970),
 * would have another time if it were changed after that. Otherwise it might be changed within the same step.
 */
export function isSettled(changedAt: number, seenAt: number): boolean {
  return changedAt < seenAt - coarsest;
}
