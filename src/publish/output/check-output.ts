import { lstat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isWithin, resolveLinks } from '#cache/place-of-folder.ts';
import { codeOf } from '#documents/files/read-file.ts';
import { isThere } from './is-there.ts';
import { previousFolder, stagingFolder } from './open-staging.ts';
import { isReplaceable } from './site-folder.ts';
import { UnusableOutput } from './unusable-output.ts';

type Folders = {
  /** Where the site should go. */
  outFolder: string;
  /** The folder of documents. */
  dataFolder: string;
  /** The folder the build runs in. */
  workingFolder: string;
};

/**
 * Checks that a build can change its output folder, and use the names it needs beside it, without
 * destroying anything that Lede didn't make. Returns the folder's real path, with all links resolved.
 *
 * @throws UnusableOutput
 */
export async function checkOutput(folders: Folders): Promise<string> {
  const given = resolve(folders.outFolder);
  const out = resolveLinks(given);
  const documents = resolveLinks(resolve(folders.dataFolder));
  const working = resolveLinks(resolve(folders.workingFolder));
  const fault = faultOfPlace(out, documents, working);
  if (fault !== null) throw unusable(given, fault);
  const contentFault = await faultOfContent(out);
  if (contentFault !== null) throw unusable(given, contentFault);
  for (const beside of [previousFolder(out), stagingFolder(out)]) {
    if (!(await isThere(beside)) || (await isReplaceable(beside))) continue;
    throw new UnusableOutput(
      `The build needs the name ${beside}, but something that Lede did not make has it. Move or rename what is there, or set LEDE_OUT to another folder.`,
    );
  }
  return out;
}

function unusable(folder: string, fault: string): UnusableOutput {
  return new UnusableOutput(
    `The output folder ${folder} ${fault}. Set LEDE_OUT to a folder that holds nothing but the site, such as dist.`,
  );
}

/** What is wrong with a folder's location, as the predicate of a sentence; null if nothing is. */
function faultOfPlace(out: string, documents: string, working: string): string | null {
  if (isWithin(working, out)) return 'holds the project itself';
  if (isWithin(documents, out)) return 'holds the documents';
  return isWithin(out, documents) ? 'is inside the folder of documents' : null;
}

/** What is wrong with what is there now, in the same form. */
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
