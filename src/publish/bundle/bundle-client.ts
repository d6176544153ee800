import type { Manifest } from 'vite';
import { buildClient } from './build-client.ts';
import { buildEmbed, type EmbedCode } from './build-embed.ts';
import { buildRenderer, type Renderer } from './build-renderer.ts';
import { buildWorker } from './build-worker.ts';

/**
 * What the client's code became: files in a folder, which Vite's manifest names, a renderer, the code of
 * the page for other sites' frames, and that of the service worker.
 */
export type ClientBundle = {
  manifest: Manifest;
  renderer: Renderer;
  embed: EmbedCode;
  worker: string;
};

/** Bundles the client for browsers, into an existing folder, for Node, and for the service worker. */
export async function bundleClient(folder: string, base: string): Promise<ClientBundle> {
  const manifest = await buildClient(folder, base);
  const renderer = await buildRenderer(folder, base);
  const embed = await buildEmbed(folder, base);
  const worker = await buildWorker(base);
  return { manifest, renderer, embed, worker };
}
