import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describeSystemError } from '#documents/files/read-file.ts';
import { type Given, UsageError } from './command.ts';
import { type BegunFolder, beginFolder } from './init/begin-folder.ts';
import type { StartingFile } from './init/starting-files.ts';
import { readVersion } from './read-version.ts';

/**
 * Begins a folder for a site: writes what isn't there, and says what was, and what to do next.
 *
 * @throws UsageError if the folder can't be used
 */
export async function init({ operand: folder }: Given): Promise<void> {
  const { written, kept } = await begin(folder);
  const parts = [
    written.length > 0 ? [`Written in ${folder}:`, ...listFiles(written)] : [],
    kept.length > 0 ? ['There already, and left as it was:', ...listFiles(kept)] : [],
    ['Next:', ...(await nextSteps(folder)).map((step) => `  ${step}`)],
  ];
  const texts = parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  console.log(texts.join('\n\n'));
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

/** What is said of reading otherwise, or not at all. */
const reasons: Readonly<Record<string, string>> = {
  EEXIST: 'a file has that name',
  ENOTDIR: 'there is a file where a folder should be',
};

function listFiles(files: readonly StartingFile[]): string[] {
  const widest = Math.max(...files.map(({ path }) => path.length));
  return files.map(({ path, meaning }) => `  ${path.padEnd(widest)}  ${meaning}`);
}

async function nextSteps(folder: string): Promise<string[]> {
  const way = relative('.', folder);
  const steps = way === '' ? [] : [`cd ${folder}`];
  if (!existsSync(join(folder, 'node_modules', 'lede'))) {
    const file = `lede-${await readVersion()}.tgz`;
    steps.push(`npm install ./${file}   with the file copied there: the workflow needs it, too`);
  }
  return [
    ...steps,
    'npx lede gather  gathers the news of the feeds in data/feeds.opml',
    'npx lede dev     shows the site, and what you change, at http://localhost:5173',
    'npx lede check   prints the problems of the documents',
    'npx lede build   builds the site into dist/',
  ];
}
