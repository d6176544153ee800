/**
 * Whether a connection goes to one of the hosts that `LEDE_PRIVATE_HOSTS` opens (environment.ts), each
 * as `host` or `host:port`, in lower case. `hostname` may be an IPv6 address without its brackets.
 */
export function isOpenHost(
  { hostname, protocol, port }: { hostname: string; protocol: string; port: string },
  openHosts: ReadonlySet<string>,
): boolean {
  const host = hostname.includes(':') ? `[${hostname.replace(/^\[|\]$/g, '')}]` : hostname;
  return (
    openHosts.has(host) ||
    openHosts.has(`${host}:${port || (protocol === 'https:' ? '443' : '80')}`)
  );
}
