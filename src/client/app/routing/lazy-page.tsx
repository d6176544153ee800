import { type ComponentType, use } from 'react';

/** The code of a page could not be had. */
export class PageCodeError extends Error {
  override name = 'PageCodeError';
}

/** A page whose code is loaded when it is first needed. */
export type LazyPage<Props> = {
  Page: ComponentType<Props>;
  /** Loads the code, so that the page then draws at once: at build, and before a page hydrates. */
  preload: () => Promise<void>;
  /** Lets the code be asked for again where it could not be had. */
  retry: () => void;
};

/** Makes a page of a module that is loaded on use. Draw it inside a Suspense boundary. */
export function lazyPage<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyPage<Props> {
  let loading: Promise<ComponentType<Props>> | undefined;
  let hasFailed = false;
  const start = () => {
    // A failure stays: React draws the page again to be told of it, which must not ask again.
    loading ??= load().catch((error: unknown) => {
      hasFailed = true;
      throw new PageCodeError('The code of the page could not be loaded', { cause: error });
    });
    return loading;
  };
  const retry = () => {
    if (hasFailed) loading = undefined;
    hasFailed = false;
  };
  return {
    Page: (props) => {
      const Component = use(start());
      return <Component {...props} />;
    },
    preload: async () => {
      retry();
      const started = start();
      const value = await started;
      // As React itself marks a promise that it has waited for: `use` then takes its value at once.
      Object.assign(started, { status: 'fulfilled', value });
    },
    retry,
  };
}
