import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Renderer } from '#publish/bundle/build-renderer.ts';
import { bundleClient, type ClientBundle } from '#publish/bundle/bundle-client.ts';

/** What a bundle is besides its files: that of the renderer is below the folder. */
type BundleNotes = Omit<ClientBundle, 'renderer'> & { renderer: string };

/** Bundles the client into a folder that other processes can take it from, too. It takes most of a small build. */
export async function bundleInto(folder: string): Promise<ClientBundle> {
  await mkdir(folder, { recursive: true });
  const code = await bundleClient(folder, '/');
  await noteBundle(folder, code);
  return code;
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
    await cp(folder, staging, { recursive: true });
    const address = pathToFileURL(join(folder, notes.renderer)).href;
    const { called }: { called: Omit<Renderer, 'file'> } = await import(address);
    return { ...notes, renderer: { ...called, file: join(staging, notes.renderer) } };
  };
}
