import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Cache } from '#cache/open-cache.ts';
import { bundleClient, type ClientBundle } from '#publish/bundle/bundle-client.ts';
import { loadRenderer } from '#publish/bundle/renderer.ts';

/** What a bundle is besides its files: that of the renderer is below the folder. */
type BundleNotes = Omit<ClientBundle, 'renderer'> & { renderer: string };

/**
 * Bundles the client once, into a folder of its own, for several builds of this process at the root of a host: to
 * bundle it takes most of the time of a small site's build.
 */
export async function shareBundle(
  folder: string,
  cache: Cache | null = null,
): Promise<typeof bundleClient> {
  const code = await bundle(folder, cache);
  return (staging) => copyBundle(folder, code, staging);
}

/** Bundles the client into a folder that other processes can take it from, too. */
export async function bundleInto(folder: string): Promise<ClientBundle> {
  const code = await bundle(folder);
  await noteBundle(folder, code);
  return code;
}

async function bundle(folder: string, cache: Cache | null = null): Promise<ClientBundle> {
  await mkdir(folder, { recursive: true });
  return bundleClient(folder, '/', { cache });
}

/** Notes beside a folder what is in it. */
export async function noteBundle(folder: string, code: ClientBundle): Promise<void> {
  const renderer = relative(folder, code.renderer.file);
  const notes: BundleNotes = { ...code, renderer };
  await writeFile(`${folder}.json`, JSON.stringify(notes));
}

/** Copies what was bundled into a folder to that of a build. */
export function bundleFrom(folder: string): (staging: string) => Promise<ClientBundle> {
  return async (staging) => {
    const notes: BundleNotes = JSON.parse(await readFile(`${folder}.json`, 'utf8'));
    const renderer = await loadRenderer(join(folder, notes.renderer));
    return copyBundle(folder, { ...notes, renderer }, staging);
  };
}

async function copyBundle(
  folder: string,
  code: ClientBundle,
  staging: string,
): Promise<ClientBundle> {
  await cp(folder, staging, { recursive: true });
  const file = join(staging, relative(folder, code.renderer.file));
  return { ...code, renderer: { ...code.renderer, file } };
}
