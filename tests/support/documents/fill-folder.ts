import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Files by their paths below a folder. */
export type FolderContent = ReadonlyMap<string, string | Uint8Array>;

/** Writes files into a folder, each to its path below it. */
export async function fillFolder(folder: string, files: FolderContent) {
  await mkdir(folder, { recursive: true });
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}
