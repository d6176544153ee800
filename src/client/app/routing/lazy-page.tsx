import { type ComponentType, use } from 'react';

/** The code of a page could not be loaded. */
export class PageCodeError extends Error {
  override name = 'PageCodeError';
}

/** A page whose code is loaded when it is first needed. */
export type LazyPage<Props> = {
  Page: ComponentType<Props>;
  /** Loads the code so that the page renders without suspending: at build, and before hydration. */
  preload: () => Promise<void>;
  /** Lets code that failed to load be requested again. */
  retry: () => void;
};

/** Makes a page whose module is loaded on first use. Render it inside a Suspense boundary. */
export function lazyPage<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyPage<Props> {
  let loading: Promise<ComponentType<Props>> | undefined;
  let hasFailed = false;
  const start = () => {
    // Keeps a failed promise: React renders again to get its error, which must not request again.
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
      // React marks settled promises this way, and `use` then returns the value without suspending.
      Object.assign(started, { status: 'fulfilled', value });
    },
    retry,
  };
}
