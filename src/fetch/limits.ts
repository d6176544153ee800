/** How much one fetch, and all of them together, may take. */
export type FetchLimits = {
  /** Milliseconds for the whole of an answer, redirects included, without the waits for a turn. */
  time: number;
  /** Bytes of a body, counted both as they are sent and after decompression. */
  bytes: number;
  redirects: number;
  /** Connections to all hosts at once; to one host there is never more than one. */
  connections: number;
  /** The longest pause between two requests that a robots.txt may ask for, in milliseconds. */
  crawlDelay: number;
  /** The longest time that a server may ask to be left alone, in seconds. */
  retryAfter: number;
};

export const defaultLimits: FetchLimits = {
  time: 20_000,
  bytes: 15_000_000,
  redirects: 5,
  connections: 16,
  crawlDelay: 10_000,
  retryAfter: 24 * 60 * 60,
};
