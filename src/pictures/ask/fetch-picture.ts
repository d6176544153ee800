import type { Fetcher } from '#fetch/open-fetcher.ts';

export type FetchedPicture =
  | { ok: true; bytes: Buffer }
  /** `message` is in whole sentences; `retryAfter` in seconds, null if the server asks for no pause. */
  | { ok: false; code: string; message: string; retryAfter: number | null };

const wanted = {
  name: 'a picture',
  accept: 'image/avif,image/webp,image/jpeg,image/png,image/gif;q=0.9',
  // Stores of files that know no better send any file as the last two.
  takes: (mediaType: string) =>
    /^(?:image\/.*|application\/octet-stream|binary\/octet-stream)$/.test(mediaType),
};

/** Fetches the bytes of a picture: all of them, or none. */
export async function fetchPicture(
  address: string,
  fetcher: Fetcher,
  { bytes, robots }: { bytes: number; robots: 'obey' | 'ignore' },
): Promise<FetchedPicture> {
  const validators = { etag: null, lastModified: null };
  const answer = await fetcher.fetch({ address, wanted, validators, robots, cutAt: bytes });
  if (answer.kind === 'content' && answer.whole) return { ok: true, bytes: answer.body };
  if (answer.kind === 'content') {
    const message = `The picture has more than ${bytes / 1e6} MB. Link a smaller one.`;
    return { ok: false, code: 'too-large', message, retryAfter: null };
  }
  if (answer.kind === 'unchanged') throw new Error('An answer to no condition says "unchanged".');
  const { code, message, retryAfter } = answer;
  return { ok: false, code, message, retryAfter };
}
