import type { Manifest } from 'vite';
import { buildClient } from './build-client.ts';
import { buildRenderer } from './build-renderer.ts';

/**
 * What the client's code became: files in a folder, which Vite's manifest names, and the path of the file
 * that writes pages, which is in a folder of its own and not to be published.
 */
export type ClientBundle = { manifest: Manifest; renderer: string };

/** Bundles the client once for browsers, into an existing folder, and once for Node. */
export async function bundleClient(folder: string, base: string): Promise<ClientBundle> {
  const manifest = await buildClient(folder, base);
  const renderer = await buildRenderer(folder, base);
  return { manifest, renderer };
}
