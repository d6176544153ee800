import { lookup as lookupName } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { performance } from 'node:perf_hooks';
import { setTimeout as waitFor } from 'node:timers/promises';
import type { Answer, FetchRequest } from './answer.ts';
import { followRedirects } from './follow-redirects.ts';
import { type Asking, askOnce, type Redirect } from './http/ask-once.ts';
import { ClosedError } from './http/explain-error.ts';
import { defaultLimits, type FetchLimits } from './limits.ts';
import { nameAgent } from './name-agent.ts';
import { openRobots } from './robots/ask-robots.ts';
import { openTurns } from './take-turns.ts';

export type Fetcher = {
  /** Never rejects: whatever a server does is an answer. */
  fetch: (request: FetchRequest) => Promise<Answer>;
  /** Ends what is under way, and every wait. Whatever is asked for afterwards fails as `closed`. */
  close: () => void;
};

export type FetcherOptions = {
  /** The site that is read for; `url` is null if it has none. */
  site: { title: string; url: string | null };
  /** The hosts that may be private, each as `host` or `host:port` (`LEDE_PRIVATE_HOSTS`). */
  openHosts: ReadonlySet<string>;
  now: () => Date;
  limits?: Partial<FetchLimits>;
  /** Resolves names; by default as the machine does. */
  lookup?: LookupFunction;
  /** Waits for so many milliseconds; rejects if the signal ends it. */
  wait?: (milliseconds: number, signal: AbortSignal) => Promise<unknown>;
};

/**
 * Opens a fetcher that is polite (one request a host at a time, conditions, robots.txt, a name of its own)
 * and safe (limits of time and size, no private address).
 */
export function openFetcher(options: FetcherOptions): Fetcher {
  const limits = { ...defaultLimits, ...options.limits };
  const wait = options.wait ?? ((time, signal) => waitFor(time, undefined, { signal }));
  const asking: Asking = {
    userAgent: nameAgent(options.site),
    guard: { lookup: options.lookup ?? lookupName, openHosts: options.openHosts },
    now: options.now,
    bytes: limits.bytes,
    longestRetryAfter: limits.retryAfter,
  };
  const closing = new AbortController();
  const underWay = new Set<AbortController>();
  const turns = openTurns(limits.connections, (time) =>
    wait(time, closing.signal).then(
      () => undefined,
      () => undefined,
    ),
  );

  const ask = async (url: URL, request: FetchRequest, timeLimit: number) => {
    const stop = new AbortController();
    if (closing.signal.aborted) stop.abort(closing.signal.reason);
    underWay.add(stop);
    const begun = performance.now();
    const said: Answer | Redirect = await askOnce(url, request, asking, timeLimit, stop);
    underWay.delete(stop);
    return { said, took: performance.now() - begun };
  };

  const fetch = (request: FetchRequest): Promise<Answer> =>
    followRedirects(
      request.address,
      { most: limits.redirects, timeLimit: limits.time },
      async (url, timeLimit) => {
        const refused = request.robots === 'obey' ? await refuse(url) : null;
        if (refused !== null) return { said: refused, took: 0 };
        return turns.take(hostFor(url), () => ask(url, request, timeLimit));
      },
    );

  const refuse = openRobots(fetch, (url, time) =>
    turns.pause(hostFor(url), Math.min(time, limits.crawlDelay)),
  );

  return {
    fetch,
    close: () => {
      closing.abort(new ClosedError());
      for (const stop of underWay) stop.abort(closing.signal.reason);
    },
  };
}

/** `example.org.` is `example.org`. */
function hostFor({ hostname }: URL): string {
  return hostname.replace(/\.$/, '');
}
