import * as z from 'zod';
import type { Fetcher } from '#fetch/open-fetcher.ts';
import { type FetchedPicture, fetchPicture } from './fetch-picture.ts';

/** Where the Internet Archive answers; its beginning is that of every address there. */
export type Archive = { api: string; copies: string };

export const internetArchive: Archive = {
  api: 'https://archive.org',
  copies: 'https://web.archive.org',
};

const wanted = {
  name: 'JSON',
  accept: 'application/json',
  takes: (mediaType: string) =>
    /^(?:application\/json|text\/(?:javascript|plain))$/.test(mediaType),
};

/** https://archive.org/help/wayback_api.php: a page without copies has no `closest`. */
const availability = z.object({
  archived_snapshots: z.object({
    closest: z
      .object({ available: z.literal(true), status: z.string(), timestamp: z.string() })
      .optional(),
  }),
});

/**
 * Fetches the copy of a picture that the archive made nearest to a time, as it was: no page around it. Null if it
 * has none.
 */
export async function askArchive(
  address: string,
  at: string,
  { api, copies }: Archive,
  fetcher: Fetcher,
  bytes: number,
): Promise<FetchedPicture | null> {
  const time = at.replace(/\D/g, '').slice(0, 14);
  const answer = await fetcher.fetch({
    address: `${api}/wayback/available?url=${encodeURIComponent(address)}&timestamp=${time}`,
    wanted,
    validators: { etag: null, lastModified: null },
    robots: 'ignore',
    cutAt: null,
  });
  if (answer.kind === 'failed') return { ok: false, ...answer };
  if (answer.kind === 'unchanged') return null;
  const timestamp = timestampOf(answer.body);
  if (timestamp === null) return null;
  const copy = `${copies}/web/${timestamp}im_/${address}`;
  return fetchPicture(copy, fetcher, { bytes, robots: 'ignore' });
}

function timestampOf(body: Buffer): string | null {
  try {
    const found = availability.parse(JSON.parse(body.toString('utf8')));
    const { status, timestamp } = found.archived_snapshots.closest ?? {};
    return status === '200' && /^\d{14}$/.test(timestamp ?? '') ? (timestamp ?? null) : null;
  } catch {
    return null;
  }
}
