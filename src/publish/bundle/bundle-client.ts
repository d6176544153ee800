import { fork } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { loadRenderer, type Renderer } from './build-renderer.ts';
import type { BundledCode } from './bundle-code.ts';

/** What the client's code became, with its renderer at hand. */
export type ClientBundle = Omit<BundledCode, 'rendererFile'> & { renderer: Renderer };

/** What the process that bundles says at its end. */
export type BundlingReport = { code: BundledCode } | { error: string };

const program = fileURLToPath(new URL('./bundling-process.js', import.meta.url));

/**
 * Bundles the client for browsers, into an existing folder, for Node, and for the service worker. A process of its own
 * does so, beside what this one has to do: and the bundler's hundreds of megabytes are given back at its end.
 *
 * @param signal ends it early: nothing is written any more once the promise is rejected.
 * @throws where the code could not be bundled; the message has the bundler's own.
 */
export async function bundleClient(
  folder: string,
  base: string,
  signal?: AbortSignal,
): Promise<ClientBundle> {
  const { rendererFile, ...code } = await bundleApart(folder, base, signal);
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
