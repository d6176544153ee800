import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describeSystemError } from '#documents/files/read-file.ts';
import { type Given, UsageError } from './command.ts';
import { type BegunFolder, beginFolder } from './init/begin-folder.ts';

/**
 * Begins a folder for a site: writes what isn't there, and says what was, and what to do next.
 *
 * @throws UsageError if the folder can't be used
 */
export async function init({ operand: folder }: Given): Promise<void> {
  console.log(tellBegun(folder, await begin(folder)));
}

async function begin(folder: string): Promise<BegunFolder> {
  try {
    return await beginFolder(folder);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const path = 'path' in error ? String(error.path) : folder;
    const reason = reasons[String(error.code)] ?? describeSystemError(error);
    throw new UsageError(`${path} could not be made: ${reason}. Choose another folder.`, {
      cause: error,
    });
  }
}

/** What the system's words for reading would say wrongly of writing. */
const reasons: Readonly<Record<string, string>> = {
  EEXIST: 'a file has its name',
  ENOTDIR: 'a file stands where a folder should be',
};

function tellBegun(folder: string, { written, kept }: BegunFolder): string {
  const widest = Math.max(...[...written, ...kept].map(({ path }) => path.length));
  const lines = [
    written.length > 0 ? `Written in ${folder}:` : `Everything was there already in ${folder}.`,
    ...written.map(({ path, meaning }) => `  ${path.padEnd(widest)}  ${meaning}`),
  ];
  if (written.length > 0 && kept.length > 0) lines.push('There already, and left as they were:');
  if (written.length > 0) lines.push(...kept.map(({ path }) => `  ${path}`));
  return [...lines, '', 'Next:', ...nextSteps(folder).map((step) => `  ${step}`)].join('\n');
}

function nextSteps(folder: string): string[] {
  const isInstalled = existsSync(join(folder, 'node_modules', 'lede'));
  return [
    ...(folder === '.' ? [] : [`cd ${folder}`]),
    ...(isInstalled
      ? []
      : ['npm install …  with Lede’s package, so that the workflow finds it, too']),
    'npx lede dev     shows the site, and what you change, at http://localhost:5173',
    'npx lede check   tells what is wrong with a document',
    'npx lede build   builds the site into dist/',
  ];
}
