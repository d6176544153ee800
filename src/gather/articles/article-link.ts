import { isTrackingParameter } from '#documents/address/tracking-parameters.ts';
import { type AddressResult, readWebAddress } from '#documents/address/web-address.ts';
import { permalink } from '#gather/feeds/permalink.ts';

/** Pages of search engines that only lead on, each with the parameters that hold where to. */
const leads: readonly (readonly [host: RegExp, path: RegExp, parameters: readonly string[]])[] = [
  [/^(?:www\.)?google\.(?:com?\.)?[a-z]{2,3}$/, /^\/url$/, ['url', 'q']],
  [/^(?:www\.)?bing\.com$/, /^\/news\/apiclick\.aspx$/, ['url']],
];

/** A service that counted readers, and is dying: what it leads to is often the id of the item. */
const counted = /^https?:\/\/(?:feedproxy\.google\.com|feeds\d?\.feedburner\.com)\/~r\//i;

/** Reads the link of an item: the address of the article itself, without tracking parameters. */
export function readArticleLink(link: string, id: string | null): AddressResult {
  const result = readWebAddress(link);
  if (!result.ok) return result;
  const named = permalink(id ?? undefined);
  const isCounted = counted.test(result.address) && named !== undefined && !counted.test(named);
  const target = isCounted ? named : targetOf(new URL(result.address));
  const article = target === null ? result : readWebAddress(target);
  return article.ok ? readWebAddress(withoutTracking(article.address)) : article;
}

function targetOf(url: URL): string | null {
  for (const [host, path, parameters] of leads) {
    if (!host.test(url.hostname) || !path.test(url.pathname)) continue;
    for (const name of parameters) {
      const target = url.searchParams.get(name);
      if (target !== null) return target;
    }
  }
  return null;
}

/** Leaves all else of an address as it is written, and the order of its parameters. */
function withoutTracking(address: string): string {
  const [, start = address, query, fragment = ''] =
    /^([^?#]*)\?([^#]*)(#.*)?$/s.exec(address) ?? [];
  if (query === undefined) return withoutTrackingFragment(address);
  const kept = query.split('&').filter((parameter) => !isTrackingParameter(parameter));
  const search = kept.length === 0 ? '' : `?${kept.join('&')}`;
  return withoutTrackingFragment(start + search + fragment);
}

/** Some put their parameters behind a `#`. */
function withoutTrackingFragment(address: string): string {
  const [start = address, fragment] = address.split('#', 2);
  if (fragment === undefined) return address;
  const parameters = fragment.replace(/^\?/, '').split('&');
  return parameters.every((parameter) => isTrackingParameter(parameter) || parameter === '')
    ? start
    : address;
}
