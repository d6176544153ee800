import { fork } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Cache } from '#cache/open-cache.ts';
import type { BundledCode } from './bundle-code.ts';
import { keptBundle } from './kept-bundle.ts';
import { loadRenderer, type Renderer } from './renderer.ts';

/** What the client's code became, with its renderer at hand. */
export type ClientBundle = Omit<BundledCode, 'rendererFile'> & { renderer: Renderer };

/** What the process that bundles says at its end. */
export type BundlingReport = { code: BundledCode } | { error: string };

const program = fileURLToPath(new URL('./bundling-process.js', import.meta.url));

type BundleOptions = {
  /** Ends it early: nothing is written any more once the promise is rejected. */
  signal?: AbortSignal;
  /** What earlier builds have kept; null to bundle the code anew. */
  cache?: Cache | null;
};

/**
 * Bundles the client for browsers, into an existing folder, for Node, and for the service worker, unless an earlier
 * build has done so. A process of its own does it, beside what this one has to do: and the bundler's hundreds of
 * megabytes are given back at its end.
 *
 * @throws where the code could not be bundled; the message has the bundler's own.
 */
export async function bundleClient(
  folder: string,
  base: string,
  { signal, cache = null }: BundleOptions = {},
): Promise<ClientBundle> {
  const keeper = cache === null ? null : keptBundle(cache, base);
  const kept = keeper?.take(folder) ?? null;
  const { rendererFile, ...code } = kept ?? (await bundleApart(folder, base, signal));
  if (kept === null) keeper?.keep(folder, { rendererFile, ...code });
  return { ...code, renderer: await loadRenderer(rendererFile) };
}

function bundleApart(folder: string, base: string, signal?: AbortSignal): Promise<BundledCode> {
  return new Promise((resolve, reject) => {
    const child = fork(program, [folder, base], {
      // What is published doesn't depend on how the calling process was started.
      execArgv: [],
      env: { ...process.env, NODE_ENV: 'production' },
    });
    let report: BundlingReport | null = null;
    const giveUp = () => child.kill();
    if (signal?.aborted) giveUp();
    signal?.addEventListener('abort', giveUp, { once: true });
    child.on('message', (said: BundlingReport) => {
      report = said;
    });
    child.on('error', reject);
    child.on('exit', (exitCode, killedBy) => {
      signal?.removeEventListener('abort', giveUp);
      if (report === null) report = { error: `Its process ended early (${killedBy ?? exitCode}).` };
      if ('code' in report) resolve(report.code);
      else reject(new Error(`The client's code could not be bundled: ${report.error}`));
    });
  });
}
