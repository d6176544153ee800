import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { firstStory, type StartingFile, startingFiles } from './starting-files.ts';

/** What became of the files of a new folder. */
export type BegunFolder = {
  written: readonly StartingFile[];
  /** Those that were there, and are as they were. */
  kept: readonly StartingFile[];
};

/**
 * Writes the files of a new folder, and makes the folder where there is none. Whatever is there is
 * left as it is.
 *
 * @throws an error of the system, where a folder or file can't be made
 */
export async function beginFolder(folder: string): Promise<BegunFolder> {
  const written: StartingFile[] = [];
  const kept: StartingFile[] = [];
  await mkdir(folder, { recursive: true });
  const hasStories = await hasDocuments(join(folder, dirname(firstStory.path)));
  for (const file of [firstStory, ...startingFiles]) {
    const path = join(folder, file.path);
    if (file === firstStory && hasStories && !existsSync(path)) continue;
    const isNew = await writeNew(path, await readTemplate(file.template));
    (isNew ? written : kept).push(file);
  }
  return { written, kept };
}

/** Whether a folder has anything that may be a document, at any depth. */
async function hasDocuments(folder: string): Promise<boolean> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  return names.some((name) => /\.(?:md|markdown|txt)$/i.test(name));
}

async function readTemplate(name: string): Promise<string> {
  return readFile(new URL(`template/${name}`, import.meta.url), 'utf8');
}

/** Writes a file unless something has its name; returns whether it did. */
async function writeNew(path: string, content: string): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(path, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
