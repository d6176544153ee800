import { lstat, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { isThere } from './is-there.ts';
import { previousFolder, stagingFolder } from './replace-folder.ts';
import { isReplaceable } from './site-folder.ts';

/** A site can't be built into the folder that was chosen. The message is for whoever chose it. */
export class UnusableOutput extends Error {
  override name = 'UnusableOutput';
}

type Folders = {
  /** Where the site is to go. */
  outFolder: string;
  /** The documents. */
  dataFolder: string;
  /** The folder that the build runs in. */
  workingFolder: string;
};

/**
 * Makes sure that a build can replace its output folder, and the folders it needs beside it, without
 * loss of anything that Lede didn't make. Returns the folder's real path, with all links resolved.
 *
 * @throws UnusableOutput
 */
export async function checkOutput(folders: Folders): Promise<string> {
  const given = resolve(folders.outFolder);
  const out = await resolveLinks(given);
  const documents = await resolveLinks(resolve(folders.dataFolder));
  const working = await resolveLinks(resolve(folders.workingFolder));
  const fault = faultOfPlace(out, documents, working) ?? (await faultOfContent(out));
  if (fault !== null) {
    throw new UnusableOutput(
      `The output folder ${given} ${fault}. Set LEDE_OUT to a folder that holds nothing but the site, such as dist.`,
    );
  }
  for (const beside of [previousFolder(out), stagingFolder(out)]) {
    if (!(await isThere(beside)) || (await isReplaceable(beside))) continue;
    throw new UnusableOutput(
      `The build needs the name ${beside}, but something that Lede did not make has it. Move or rename what is there, or set LEDE_OUT to another folder.`,
    );
  }
  return out;
}

/** What is wrong with where a folder is: the rest of a sentence that begins with its name. */
function faultOfPlace(out: string, documents: string, working: string): string | null {
  if (isWithin(working, out)) return 'holds the project itself';
  if (isWithin(documents, out)) return 'holds the documents';
  return isWithin(out, documents) ? 'is inside the folder of documents' : null;
}

/** The same, of what is there now. */
async function faultOfContent(out: string): Promise<string | null> {
  const kind = await kindOf(out);
  if (kind === 'other') return 'is not a folder, or lies below something that is not one';
  if (kind === 'missing' || (await isReplaceable(out))) return null;
  return 'holds something that Lede did not make';
}

async function kindOf(path: string): Promise<'missing' | 'folder' | 'other'> {
  try {
    return (await lstat(path)).isDirectory() ? 'folder' : 'other';
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? 'missing' : 'other';
  }
}

/** Whether a path is a folder, or below it. */
function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The real path of what may not be there yet: that of its nearest parent that is, and the rest. */
async function resolveLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    const isMissing = ['ENOENT', 'ENOTDIR'].includes(codeOf(error));
    if (!isMissing || dirname(path) === path) throw error;
    return join(await resolveLinks(dirname(path)), basename(path));
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
