/**
 * The part of Trusted Types that is used, which TypeScript's library doesn't have. A browser without
 * them lets any address through: https://w3c.github.io/trusted-types/dist/spec/.
 */
declare global {
  var trustedTypes:
    | {
        readonly defaultPolicy: object | null;
        createPolicy: (
          name: string,
          rules: { createScriptURL: (address: string) => string | null },
        ) => { readonly createScriptURL: (address: string) => object };
      }
    | undefined;
}

/**
 * Lets Pagefind start its worker. The site's headers allow no text to become code, so the browser
 * asks the policy `default` about every address that a script or a worker is to be loaded from: the
 * worker's own passes, and nothing else.
 *
 * @param worker the worker's address, absolute or a path
 */
export function allowSearchWorker(worker: string): void {
  const { trustedTypes } = globalThis;
  if (trustedTypes === undefined || trustedTypes.defaultPolicy !== null) return;
  const allowed = new URL(worker, location.href).href;
  trustedTypes.createPolicy('default', {
    createScriptURL: (address) =>
      new URL(address, location.href).href === allowed ? allowed : null,
  });
}
