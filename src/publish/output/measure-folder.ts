import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How many files are below a folder, and how many bytes they have together. */
export function measureFolder(folder: string): { files: number; bytes: number } {
  let [files, bytes] = [0, 0];
  // For thousands of small files, synchronous calls are faster than awaiting each one.
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    files += 1;
    bytes += statSync(join(entry.parentPath, entry.name)).size;
  }
  return { files, bytes };
}
