import { allowWorker } from './allow-worker.ts';
import type { EditionSummary } from './edition.ts';
import type { Message } from './messages.ts';
import { base } from './places.ts';

/** False where browsers have no service workers, as without HTTPS. */
export function canHaveWorker(): boolean {
  return 'serviceWorker' in navigator;
}

/**
 * Registers the site's service worker. Null where there can be none: the browser lets the site store nothing, or the
 * host's headers don't allow it, or the site can't be reached for the first time.
 */
export async function registerWorker(): Promise<ServiceWorkerRegistration | null> {
  const options = { scope: base, updateViaCache: 'none' } as const;
  try {
    return await navigator.serviceWorker.register(allowWorker(`${base}sw.js`), options);
  } catch {
    return null;
  }
}

/** Posts a message to the worker, once there is one; never, if there comes to be none. */
export async function postToWorker(message: Message): Promise<void> {
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage(message);
}

/** Asks a worker, whether it is at work or waits for its turn, about its edition. */
export function askEdition(worker: ServiceWorker): Promise<EditionSummary> {
  const { port1, port2 } = new MessageChannel();
  const message: Message = { kind: 'edition' };
  return new Promise((resolve) => {
    // Both are of this site's build: what comes back is what `sw.ts` sends.
    port1.onmessage = ({ data }: MessageEvent<EditionSummary>) => resolve(data);
    worker.postMessage(message, [port2]);
  });
}
