import { readFile, writeFile } from 'node:fs/promises';
import type { Site } from '#dataset/manifest.ts';

const anywhere = "img-src 'self' https: http:;";
const fromHere = "img-src 'self';";

/**
 * Has the headers of a site forbid pictures of other hosts, where it shows none.
 *
 * @throws if the file of headers doesn't say where pictures may come from.
 */
export async function tightenHeaders(file: string, { pictures }: Site): Promise<void> {
  if (pictures === undefined) return;
  const headers = await readFile(file, 'utf8');
  if (!headers.includes(anywhere)) throw new Error(`${file} has no ${anywhere}`);
  await writeFile(file, headers.replace(anywhere, fromHere));
}
