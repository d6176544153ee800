import type { Validators } from '#fetch/answer.ts';

/** As undici gives them: names in lower case, bytes as Latin-1, a list where a name comes twice. */
export type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** In characters. What a server may make us keep, and send back. */
const longestValidator = 1000;

/** The value of a header; where it comes more than once, the first. Null if there is none. */
export function headerValue(headers: Headers, name: string): string | null {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value)?.trim() || null;
}

/** The validators of an answer that can be sent back as they are. */
export function readValidators(headers: Headers): Validators {
  return {
    etag: validator(headerValue(headers, 'etag')),
    lastModified: validator(headerValue(headers, 'last-modified')),
  };
}

/** A validator if it can be sent in a header, null if it can't. */
export function validator(value: string | null): string | null {
  return value !== null && value.length <= longestValidator && /^[ -~]+$/.test(value)
    ? value
    : null;
}

/** For how many seconds from now an answer is fresh (RFC 9111, section 4.2); null if it isn't said. */
export function readMaxAge(headers: Headers): number | null {
  const directives = headers['cache-control'];
  const text = Array.isArray(directives) ? directives.join() : (directives ?? '');
  if (/(?:^|[\s,])no-(?:cache|store)(?:$|[\s,])/i.test(text)) return 0;
  const maxAge = /(?:^|[\s,])max-age="?(\d{1,10})/i.exec(text)?.[1];
  if (maxAge === undefined) return null;
  const age = Number(/^\d{1,10}$/.exec(headerValue(headers, 'age') ?? '')?.[0] ?? 0);
  return Math.max(0, Number(maxAge) - age);
}

/**
 * `Retry-After` in seconds, written as such or as a date (RFC 9110, section 10.2.3), at most `longest`.
 * Null if there is none, or it makes no sense.
 */
export function readRetryAfter(headers: Headers, now: Date, longest: number): number | null {
  const text = headerValue(headers, 'retry-after') ?? '';
  const seconds = /^\d+$/.test(text)
    ? Number(text)
    : /^[A-Z][a-z]{2,8}, .{1,40} GMT$/.test(text)
      ? Math.ceil((Date.parse(text) - now.getTime()) / 1000)
      : Number.NaN;
  return Number.isNaN(seconds) ? null : Math.min(Math.max(0, seconds), longest);
}

/** The media type in lower case, without parameters; null if there is none. */
export function readMediaType(contentType: string | null): string | null {
  return contentType?.split(';')[0]?.trim().toLowerCase() || null;
}

/** Where a redirect leads, from the address that it came from; null if it says nothing valid. */
export function readLocation(headers: Headers, from: URL): string | null {
  const location = headerValue(headers, 'location');
  if (location === null) return null;
  try {
    // Servers write UTF-8 here, and browsers read it so.
    return new URL(Buffer.from(location, 'latin1').toString('utf8'), from).href;
  } catch {
    return null;
  }
}
