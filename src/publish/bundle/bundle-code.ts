import type { Manifest } from 'vite';
import { buildClient } from './build-client.ts';
import { buildEmbed, type EmbedCode } from './build-embed.ts';
import { buildRenderer } from './build-renderer.ts';
import { buildWorker } from './build-worker.ts';

/**
 * What the client's code became: files in a folder, which Vite's manifest names, the file of a renderer, the code of
 * the page for other sites' frames, and that of the service worker.
 */
export type BundledCode = {
  manifest: Manifest;
  rendererFile: string;
  embed: EmbedCode;
  worker: string;
};

/** The bundling itself: builds call `bundleClient`, which has a process of its own do it. */
export async function bundleCode(folder: string, base: string): Promise<BundledCode> {
  const manifest = await buildClient(folder, base);
  const rendererFile = await buildRenderer(folder, base);
  const embed = await buildEmbed(folder, base);
  const worker = await buildWorker(base);
  return { manifest, rendererFile, embed, worker };
}
