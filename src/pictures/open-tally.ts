import type { KeptRecord } from './kept/record.ts';
import type { FailedPicture, PicturesSummary } from './summary.ts';

export type Tally = ReturnType<typeof openTally>;

/** Counts what a run does. `faults` are the lines of the index that could not be read. */
export function openTally(faults: number) {
  const kept = { count: 0, bytes: 0, fromArchive: 0 };
  const asked = new Set<string>();
  const known = new Set<string>();
  const waiting = new Set<string>();
  const failed: FailedPicture[] = [];
  const leftOut = new Map<string, number>();
  let pruned = { count: 0, bytes: 0 };
  let withoutRoom = 0;
  let done = 0;

  return {
    kept: (address: string, { bytes, isArchived }: KeptRecord) => {
      asked.add(address);
      kept.count += 1;
      kept.bytes += bytes;
      if (isArchived === true) kept.fromArchive += 1;
    },
    failed: (picture: FailedPicture) => {
      asked.add(picture.address);
      failed.push(picture);
    },
    /** Kept, but perhaps in this run for another story. */
    known: (address: string) => {
      if (!asked.has(address)) known.add(address);
    },
    /** Failed, but perhaps in this run for another story. */
    waits: (address: string) => {
      if (!asked.has(address)) waiting.add(address);
    },
    leftOut: (story: string) => {
      leftOut.set(story, (leftOut.get(story) ?? 0) + 1);
    },
    pruned: (removed: PicturesSummary['pruned']) => {
      pruned = removed;
    },
    withoutRoom: () => {
      withoutRoom += 1;
    },
    /** Counts one more that is done, and returns how many are. */
    done: () => {
      done += 1;
      return done;
    },
    summary: (bytes: number, limit: number): PicturesSummary => ({
      wanted: done,
      kept,
      known: known.size,
      failed,
      waiting: waiting.size,
      leftOut: [...leftOut].map(([story, count]) => ({ story, count })),
      withoutRoom,
      pruned,
      all: { bytes, limit },
      notices: noticesOn(faults),
    }),
  };
}

function noticesOn(faults: number): string[] {
  if (faults === 0) return [];
  const lines = faults === 1 ? '1 line' : `${faults} lines`;
  return [
    `${lines} of .lede/pictures/index.ndjson could not be read. What they said is found out again.`,
  ];
}
