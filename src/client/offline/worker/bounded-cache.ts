import { CacheExpiration } from 'workbox-expiration/CacheExpiration.js';

/** A cache of the browser's that holds no more than so many answers: those that were used last. */
export type BoundedCache = {
  match: (address: string) => Promise<Response | undefined>;
  /** Returns false where the browser has no room. */
  put: (address: string, answer: Response) => Promise<boolean>;
  /** Says that what is kept of an address is used. */
  touch: (address: string) => Promise<void>;
  /** The addresses of all that it holds. */
  list: () => Promise<string[]>;
  drop: (addresses: readonly string[]) => Promise<void>;
};

/** Opens the cache of a name. Addresses may be paths of the site. */
export function boundedCache(name: string, maxEntries: number): BoundedCache {
  const lately = new CacheExpiration(name, { maxEntries });
  const list = async () => (await (await caches.open(name)).keys()).map(({ url }) => url);
  const touch = async (address: string) => {
    await lately.updateTimestamp(new URL(address, location.href).href);
  };
  return {
    match: (address) => caches.match(address, { cacheName: name }),
    put: async (address, answer) => {
      try {
        const cache = await caches.open(name);
        // It then stands behind those that were put there before it.
        await cache.delete(address);
        await cache.put(address, answer);
      } catch {
        return false;
      }
      await touch(address);
      await lately.expireEntries();
      return true;
    },
    touch,
    list,
    drop: async (addresses) => {
      const cache = await caches.open(name);
      for (const address of addresses) await cache.delete(address);
    },
  };
}
