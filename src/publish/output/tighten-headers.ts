import { readFile, writeFile } from 'node:fs/promises';
import type { Site } from '#dataset/manifest.ts';

/** What pages may show, and what the service worker may fetch to keep it: as it is, and where all pictures are from here. */
const tightened = [
  ["img-src 'self' https: http:;", "img-src 'self';"],
  ["connect-src 'self' https: http:", "connect-src 'self'"],
] as const;

/**
 * Has the headers of a site forbid pictures of other hosts, where it shows none.
 *
 * @throws if the file of headers doesn't say where pictures may come from.
 */
export async function tightenHeaders(file: string, { pictures }: Site): Promise<void> {
  if (pictures === undefined) return;
  let headers = await readFile(file, 'utf8');
  for (const [anywhere, fromHere] of tightened) {
    if (!headers.includes(anywhere)) throw new Error(`${file} has no ${anywhere}`);
    headers = headers.replaceAll(anywhere, fromHere);
  }
  await writeFile(file, headers);
}
