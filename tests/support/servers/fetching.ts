import type { LookupFunction } from 'node:net';
import type { FetchRequest } from '#fetch/answer.ts';
import { type Fetcher, type FetcherOptions, openFetcher } from '#fetch/open-fetcher.ts';

/** The time of all tests of fetching. */
export const fetchTime = new Date('2024-03-01T10:00:00Z');

/** A fetcher for a site without a name. `openHosts` are those of the test's own servers. */
export function fetcherFor(
  openHosts: readonly string[],
  options: Partial<FetcherOptions> = {},
): Fetcher {
  return openFetcher({
    site: { title: '', url: null },
    openHosts: new Set(openHosts),
    now: () => fetchTime,
    ...options,
  });
}

/** A request for anything, without conditions. */
export function requestFor(address: string, request: Partial<FetchRequest> = {}): FetchRequest {
  return {
    address,
    wanted: { name: 'a feed', accept: '*/*', takes: () => true },
    validators: { etag: null, lastModified: null },
    robots: 'ignore',
    cutAt: null,
    ...request,
  };
}

/** Fetches one address with a fetcher of its own. */
export async function fetchOnce(
  openHosts: readonly string[],
  request: FetchRequest,
  options: Partial<FetcherOptions> = {},
) {
  const fetcher = fetcherFor(openHosts, options);
  try {
    return await fetcher.fetch(request);
  } finally {
    fetcher.close();
  }
}

/** Resolves the names that it is given, and no others. */
export function namesAt(names: Readonly<Record<string, readonly string[]>>): LookupFunction {
  return (hostname, options, callback) => {
    const addresses = (names[hostname] ?? []).map((address) => ({
      address,
      family: address.includes(':') ? 6 : 4,
    }));
    const [first] = addresses;
    if (first === undefined) {
      callback(Object.assign(new Error(`getaddrinfo ${hostname}`), { code: 'ENOTFOUND' }), []);
    } else if (options.all) callback(null, addresses);
    else callback(null, first.address, first.family);
  };
}
