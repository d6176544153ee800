import { lstat } from 'node:fs/promises';

/** Whether anything exists at a path. A link counts, even if it leads nowhere. */
export async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
