import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClientBundle } from '#publish/bundle/bundle-client.ts';

/**
 * Gives all code of a client that was bundled into a folder other names, as a new version of Lede would have, and none
 * of the old names is left. What it does is the same.
 */
export async function renameCode(folder: string, bundle: ClientBundle): Promise<ClientBundle> {
  const assets = join(folder, 'assets');
  const names = (await readdir(assets)).filter((name) => name.endsWith('.js'));
  const escaped = names.map((name) => name.replaceAll('.', '\\.'));
  const any = new RegExp(`(?<![\\w-])(?:${escaped.join('|')})(?![\\w-])`, 'g');
  const renamed = (text: string) => text.replace(any, (name) => name.replace(/\.js$/, 'x.js'));
  for (const name of names) {
    const file = join(assets, name);
    await writeFile(file, renamed(await readFile(file, 'utf8')));
    await rename(file, join(assets, renamed(name)));
  }
  const template = join(folder, 'index.html');
  await writeFile(template, renamed(await readFile(template, 'utf8')));
  const { manifest, embed } = bundle;
  return { ...bundle, ...JSON.parse(renamed(JSON.stringify({ manifest, embed }))) };
}
