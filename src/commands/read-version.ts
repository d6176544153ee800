import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '#publish/bundle/package-root.ts';

/** The version of Lede, as its package has it. */
export async function readVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(packageRoot, 'package.json'), 'utf8'));
  return version;
}
