import { type ComponentType, use } from 'react';

/** The code of a page could not be loaded. */
export class PageCodeError extends Error {
  override name = 'PageCodeError';
}

/** A page whose code is loaded on use. */
export type LazyPage<Props> = {
  Page: ComponentType<Props>;
  /** Loads the code, after which the page renders without waiting: at build, and to hydrate. */
  preload: () => Promise<void>;
  /** Whether the code is there. */
  isLoaded: () => boolean;
  /** Allows another attempt after a failure. */
  retry: () => void;
};

/** Makes a page whose component is loaded on use. Render it inside a Suspense boundary. */
export function lazyPage<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyPage<Props> {
  let loading: Promise<ComponentType<Props>> | undefined;
  let isLoaded = false;
  let hasFailed = false;
  const start = () => {
    // A failure is kept: React renders the page again to receive it, which must not load again.
    loading ??= load().then(
      (Component) => {
        isLoaded = true;
        return Component;
      },
      (error: unknown) => {
        hasFailed = true;
        throw new PageCodeError('The code of the page could not be loaded', { cause: error });
      },
    );
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
      // As React marks a promise that has resolved: `use` then returns its value without
      // suspending.
      Object.assign(started, { status: 'fulfilled', value });
    },
    isLoaded: () => isLoaded,
    retry,
  };
}
