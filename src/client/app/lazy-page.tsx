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
  let loaded: ComponentType<Props> | undefined;
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
      const Component = loaded ?? use(start());
      return <Component {...props} />;
    },
    preload: async () => {
      loaded = await start();
    },
  };
}
