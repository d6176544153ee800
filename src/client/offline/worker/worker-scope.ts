/**
 * The part of a service worker's global scope that is used, which TypeScript's library for pages doesn't
 * have: https://w3c.github.io/ServiceWorker/#serviceworkerglobalscope-interface.
 */
type WorkerScope = {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    matchAll: (options: {
      type: 'window';
      includeUncontrolled: boolean;
    }) => Promise<readonly { readonly url: string }[]>;
  };
  skipWaiting: () => Promise<void>;
  addEventListener: {
    (kind: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
    (kind: 'message', listener: (event: MessageEvent<unknown> & LastingEvent) => void): void;
  };
};

/** An event that keeps the worker alive until what it waits for has ended. */
export type LastingEvent = Event & { waitUntil: (task: Promise<unknown>) => void };

/** A request of a page, with what the browser has asked for already, if it has. */
export type RequestEvent = LastingEvent & {
  readonly preloadResponse: Promise<Response | undefined>;
};

declare const self: WorkerScope;

export const scope = self;
