import type { PictureIndex } from './kept/read-index.ts';
import type { PictureFate } from './kept/record.ts';

/** For how long a picture stays that no document names any more, in milliseconds. */
const grace = 31 * 24 * 60 * 60 * 1000;

/**
 * Which pictures no document names: `over` are the addresses whose time is over, `changed` the fates of those
 * that have ceased to be named, or are named again. `named` are the addresses in the documents.
 */
export function findUnnamed(
  index: PictureIndex,
  named: ReadonlySet<string>,
  now: Date,
): { over: string[]; changed: Map<string, PictureFate> } {
  const over: string[] = [];
  const changed = new Map<string, PictureFate>();
  for (const [address, fate] of index) {
    const { unnamedSince, ...rest } = fate;
    if (named.has(address)) {
      if (unnamedSince !== undefined) changed.set(address, rest);
    } else if (unnamedSince === undefined) {
      changed.set(address, { ...fate, unnamedSince: now.toISOString() });
    } else if (now.getTime() - Date.parse(unnamedSince) > grace) over.push(address);
  }
  return { over, changed };
}
