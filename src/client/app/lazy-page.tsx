import { type ComponentType, use } from 'react';

/** A page whose code is loaded when it is first needed. */
export type LazyPage<Props> = {
  Page: ComponentType<Props>;
  /** Loads the code, so that the page then draws at once: at build, and before a page hydrates. */
  preload: () => Promise<void>;
};

/** Makes a page of a module that is loaded on use. Draw it inside a Suspense boundary. */
export function lazyPage<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyPage<Props> {
  let loading: Promise<ComponentType<Props>> | undefined;
  const start = () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  return {
    Page: (props) => {
      const Component = use(start());
      return <Component {...props} />;
    },
    preload: async () => {
      const started = start();
      const value = await started;
      // As React itself marks a promise that it has waited for: `use` then takes its value at once.
      Object.assign(started, { status: 'fulfilled', value });
    },
  };
}
