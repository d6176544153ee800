import { build } from 'vite';
import { packageRoot } from './package-root.ts';

const entry = 'src/client/offline/worker/sw.ts';

/** Builds the service worker: one file of code, to which `write-worker.ts` adds what an edition has. */
export async function buildWorker(base: string): Promise<string> {
  const built = await build({
    configFile: false,
    root: packageRoot,
    base,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  const [chunk] = 'output' in built ? built.output : [];
  if (chunk === undefined) throw new Error('The service worker was not built');
  return chunk.code;
}
