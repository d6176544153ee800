import { Client } from 'undici';
import { type Answer, type FetchRequest, fail } from '#fetch/answer.ts';
import { type Guard, guardConnections } from '#fetch/hosts/guard-connections.ts';
import { explainError, TimeLimitError } from './explain-error.ts';
import { explainStatus } from './explain-status.ts';
import { acceptedEncodings, readBody } from './read-body.ts';
import {
  type Headers,
  headerValue,
  readLocation,
  readMaxAge,
  readMediaType,
  readRetryAfter,
  readValidators,
  validator,
} from './read-headers.ts';

/** What all requests have in common. */
export type Asking = {
  userAgent: string;
  guard: Guard;
  now: () => Date;
  /** Bytes of a body that must be whole. */
  bytes: number;
  /** In seconds. */
  longestRetryAfter: number;
};

export type Redirect = { kind: 'redirect'; to: string; permanent: boolean };

/**
 * Asks one address, over a connection of its own that is closed in the end, come what may. `stop` ends
 * it early, with an error for its reason; so does the time limit, in milliseconds.
 */
export async function askOnce(
  url: URL,
  request: FetchRequest,
  asking: Asking,
  timeLimit: number,
  stop: AbortController,
): Promise<Answer | Redirect> {
  // A socket that begins with a signal of the past connects all the same.
  if (stop.signal.aborted) return explainError(stop.signal.reason, url.host);
  const timer = setTimeout(() => stop.abort(new TimeLimitError()), timeLimit);
  const client = new Client(url.origin, {
    connect: guardConnections(asking.guard, stop.signal),
    pipelining: 0,
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  try {
    const answer = await client.request({
      method: 'GET',
      path: url.pathname + url.search,
      headers: requestHeaders(request, asking.userAgent),
      signal: stop.signal,
    });
    // A body that nobody reads ends with an error when the connection is closed.
    answer.body.on('error', () => undefined);
    return await readAnswer(url, request, asking, answer);
  } catch (error) {
    return explainError(stop.signal.aborted ? stop.signal.reason : error, url.host);
  } finally {
    clearTimeout(timer);
    void client.destroy();
  }
}

function requestHeaders({ wanted, validators }: FetchRequest, userAgent: string) {
  const etag = validator(validators.etag);
  const lastModified = validator(validators.lastModified);
  return {
    'user-agent': userAgent,
    accept: wanted.accept,
    'accept-encoding': acceptedEncodings,
    ...(etag !== null && { 'if-none-match': etag }),
    ...(lastModified !== null && { 'if-modified-since': lastModified }),
  };
}

async function readAnswer(
  url: URL,
  request: FetchRequest,
  { now, bytes, longestRetryAfter }: Asking,
  { statusCode, headers, body }: Awaited<ReturnType<Client['request']>>,
): Promise<Answer | Redirect> {
  if ([301, 302, 303, 307, 308].includes(statusCode)) return readRedirect(url, statusCode, headers);
  const found = {
    address: url.href,
    movedTo: null,
    validators: readValidators(headers),
    maxAge: readMaxAge(headers),
  };
  const isConditional = Object.values(request.validators).some((value) => value !== null);
  if (statusCode === 304 && isConditional) return { kind: 'unchanged', found };
  if (statusCode !== 200) {
    const retryAfter = readRetryAfter(headers, now(), longestRetryAfter);
    return explainStatus(statusCode, url.host, retryAfter);
  }
  const contentType = headerValue(headers, 'content-type');
  const mediaType = readMediaType(contentType);
  if (mediaType !== null && !request.wanted.takes(mediaType)) {
    return fail(
      'content-type',
      `${url.host} sends ${mediaType.slice(0, 60)}, not ${request.wanted.name}. Check that the address is the right one.`,
    );
  }
  const read = await readBody(body, headerValue(headers, 'content-encoding'), {
    limit: request.cutAt ?? bytes,
    mayBeCut: request.cutAt !== null,
  });
  return { kind: 'content', found, body: read.bytes, whole: read.whole, contentType };
}

function readRedirect(url: URL, status: number, headers: Headers): Answer | Redirect {
  const to = readLocation(headers, url);
  if (to === null) {
    return fail(
      'redirect-invalid',
      `${url.host} redirects to an address that is missing or not valid. Tell the publisher.`,
    );
  }
  return { kind: 'redirect', to, permanent: status === 301 || status === 308 };
}
