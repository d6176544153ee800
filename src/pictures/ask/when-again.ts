const hour = 60 * 60 * 1000;
const day = 24 * hour;

/** Pictures don't change, so what is wrong with one is likely to stay wrong. */
const lasting = new Set([
  'svg',
  'not-a-picture',
  'damaged',
  'tiny',
  'too-many-pixels',
  'too-long',
  'too-large',
  'no-room',
  'content-type',
  'not-found',
  'gone',
  'address-invalid',
  'address-credentials',
  'address-private',
]);

const longest = 30 * day;

/**
 * When to ask for a picture again that failed so many times in a row, or the server said when, in seconds:
 * after an hour, and twice as long each time; after a month where that is likely to be in vain.
 */
export function whenAgain(
  code: string,
  attempts: number,
  retryAfter: number | null,
  now: Date,
): string {
  const pause = lasting.has(code) ? longest : Math.min(longest, hour * 2 ** (attempts - 1));
  const asked = (retryAfter ?? 0) * 1000;
  return new Date(now.getTime() + Math.max(pause, asked)).toISOString();
}
