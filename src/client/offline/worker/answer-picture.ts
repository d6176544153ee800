import { linked, pictures, seen } from './own-caches.ts';

/** The addresses of other hosts' pictures that are kept. They are known soon after the worker has started. */
const links = new Set<string>();

void readLinks();

/** Reads anew which pictures of other hosts are kept. */
export async function readLinks(): Promise<void> {
  const kept = await linked.list();
  links.clear();
  for (const address of kept) links.add(address);
}

/**
 * Whether a picture of another host is kept. All others are none of the worker's business: it would have to ask for
 * them by a policy that may be stricter than that of pages.
 */
export function isKeptLink({ url }: { url: URL }): boolean {
  return links.has(url.href);
}

export async function answerLinkedPicture({ request }: { request: Request }): Promise<Response> {
  return (await linked.match(request.url)) ?? fetch(request);
}

/**
 * The file of a picture of the site's own in any width that is kept: pages ask for the width that they need.
 * Undefined if there is none.
 */
export async function findPicture(path: string): Promise<Response | undefined> {
  for (const cache of [pictures, seen]) {
    const found = (await cache.list()).find((address) => pictureOf(address) === pictureOf(path));
    if (found !== undefined) return cache.match(found);
  }
  return undefined;
}

/** What the files of a picture have in common: their name up to the width. */
function pictureOf(address: string): string {
  return address.replace(/-\d+\.\w+$/, '').replace(/^.*\//, '');
}
