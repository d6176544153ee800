import { addPlugins } from 'workbox-precaching/addPlugins.js';
import { matchPrecache } from 'workbox-precaching/matchPrecache.js';
import { precache } from 'workbox-precaching/precache.js';
import { cacheNames, cachePrefix } from '#client/offline/places.ts';
import { edition } from './own-edition.ts';

const urls = new Set(edition.files.map(({ url }) => url));

/**
 * Keeps the files of the edition while the worker is installed, and drops those of the edition before once it takes
 * over. A host may send files of two editions for a while: the worker is then not installed, and tried again.
 */
export function keepEdition(): void {
  addPlugins([
    {
      cacheWillUpdate: async ({ response }) => {
        if (!response.ok) return null;
        const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
        if (!isPage) return response;
        const page = await response.clone().text();
        return page.includes(`"${edition.entry}"`) ? response : null;
      },
    },
  ]);
  precache(edition.files.map((file) => ({ ...file })));
}

/** Whether a path is one of the edition's files. */
export function isOfEdition(path: string): boolean {
  return urls.has(path);
}

/** A file of the edition as it is kept; undefined if there is no such file. */
export async function keptOfEdition(path: string): Promise<Response | undefined> {
  return isOfEdition(path) ? matchPrecache(path) : undefined;
}

/** Deletes the caches that only workers before this one knew. */
export async function giveBackCaches(): Promise<void> {
  const known = new Set<string>(Object.values(cacheNames));
  const names = await caches.keys();
  const unknown = names.filter((name) => name.startsWith(cachePrefix) && !known.has(name));
  await Promise.all(unknown.map((name) => caches.delete(name)));
}
