import { buildScript } from './build-script.ts';

/** Builds the service worker: one file of code, to which `write-worker.ts` adds what an edition has. */
export function buildWorker(base: string): Promise<string> {
  return buildScript('src/client/offline/worker/sw.ts', base);
}
