import type { Manifest } from 'vite';
import { buildClient } from './build-client.ts';
import { buildRenderer, type Renderer } from './build-renderer.ts';

/** What the client's code became: files in a folder, which Vite's manifest names, and a renderer. */
export type ClientBundle = { manifest: Manifest; renderer: Renderer };

/** Bundles the client once for browsers, into an existing folder, and once for Node. */
export async function bundleClient(folder: string, base: string): Promise<ClientBundle> {
  const manifest = await buildClient(folder, base);
  const renderer = await buildRenderer(folder, base);
  return { manifest, renderer };
}
