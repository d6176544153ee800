/**
 * A key that is equal for addresses that are certainly one feed's: it ignores the scheme, the fragment and a
 * trailing slash. Expects a valid absolute URL.
 */
export function feedIdentity(address: string): string {
  const { host, pathname, search } = new URL(address);
  return `${host}${pathname.replace(/\/$/, '')}${search}`;
}
