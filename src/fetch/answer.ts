/** What to fetch, and how. */
export type FetchRequest = {
  /** An absolute http(s) address. */
  address: string;
  wanted: Wanted;
  /** What the last answer said, so that a server can say that nothing has changed. */
  validators: Validators;
  /** Whether each site's robots.txt is asked first; so it must be for pages, but not for feeds. */
  robots: 'obey' | 'ignore';
  /** Bytes after which the rest of a body is left unread; null where a body must be whole. */
  cutAt: number | null;
};

/** The kind of content that is asked for. */
export type Wanted = {
  /** Completes "not …": `a feed`. */
  name: string;
  /** The `Accept` header. */
  accept: string;
  /** Whether content of a media type (lower case, without parameters) can be of this kind. */
  takes: (mediaType: string) => boolean;
};

/** As a server wrote them, for `If-None-Match` and `If-Modified-Since`. */
export type Validators = { etag: string | null; lastModified: string | null };

export type Answer = Content | Unchanged | Failure;

/** What every good answer says about itself. */
export type Found = {
  /** The address that answered, after all redirects. */
  address: string;
  /** The same where every redirect was permanent; null if there was none or one was temporary. */
  movedTo: string | null;
  validators: Validators;
  /** For how many seconds the answer is fresh, as `Cache-Control` says; null if it doesn't. */
  maxAge: number | null;
};

export type Content = {
  kind: 'content';
  found: Found;
  /** Decompressed. */
  body: Buffer;
  /** False if the body was longer than `cutAt`, and is cut there. */
  whole: boolean;
  /** The `Content-Type` header, with its parameters; null if there was none. */
  contentType: string | null;
};

/** Nothing has changed since the answer that the validators are of (304). */
export type Unchanged = { kind: 'unchanged'; found: Found };

export type Failure = {
  kind: 'failed';
  code: FailureCode;
  /** One or two sentences: what happened, and what to do. */
  message: string;
  /** For how many seconds the server asks to be left alone; null if it doesn't. */
  retryAfter: number | null;
};

export type FailureCode =
  | 'address-invalid'
  | 'address-credentials'
  | 'address-private'
  | 'name-unknown'
  | 'name-unanswered'
  | 'unreachable'
  | 'certificate'
  | 'timeout'
  | 'cut'
  | 'malformed'
  | 'request-failed'
  | 'too-large'
  | 'encoding-unknown'
  | 'encoding-damaged'
  | 'content-type'
  | 'redirect-invalid'
  | 'redirect-loop'
  | 'redirects-too-many'
  | 'forbidden'
  | 'not-found'
  | 'gone'
  | 'too-many-requests'
  | 'server-error'
  | 'status-unexpected'
  | 'robots-disallowed'
  | 'robots-unreachable'
  | 'closed';

export function fail(
  code: FailureCode,
  message: string,
  retryAfter: number | null = null,
): Failure {
  return { kind: 'failed', code, message, retryAfter };
}
