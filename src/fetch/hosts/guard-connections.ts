import { isIP, type LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { isOpenHost } from './open-hosts.ts';
import { isPublicAddress } from './private-addresses.ts';

/** A host, or an address that its name resolves to, is not on the public internet. */
export class PrivateAddressError extends Error {}

export type Guard = {
  /** Resolves names, as `dns.lookup` does. */
  lookup: LookupFunction;
  /** Hosts that may be private (open-hosts.ts). */
  openHosts: ReadonlySet<string>;
};

/**
 * Connects to public addresses and open hosts only. Every connection of every request comes through
 * here, redirects too. A name is resolved once, all its addresses are checked, and the connection goes
 * to one of these, so that a name that answers otherwise the next time changes nothing.
 */
export function guardConnections(
  { lookup, openHosts }: Guard,
  signal: AbortSignal,
): buildConnector.connector {
  const connectAnywhere = buildConnector({ lookup, ...aborted(signal) });
  const connectInPublic = buildConnector({ lookup: lookupInPublic(lookup), ...aborted(signal) });
  return (target, callback) => {
    if (isOpenHost(target, openHosts)) return connectAnywhere(target, callback);
    const { hostname } = target;
    const isPrivate = isIP(hostname) ? !isPublicAddress(hostname) : isLocalName(hostname);
    if (isPrivate) return callback(new PrivateAddressError(hostname), null);
    return connectInPublic(target, callback);
  };
}

/** Options of a socket that the signal destroys, whether it is connected or not. */
function aborted(signal: AbortSignal) {
  return { signal, port: 0, timeout: 0 };
}

/** RFC 6761, section 6.3, with the trailing dot of a full name or without. */
function isLocalName(hostname: string): boolean {
  return /(?:^|\.)localhost\.?$/i.test(hostname);
}

function lookupInPublic(lookup: LookupFunction): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error !== null) return callback(error, []);
      const addresses =
        typeof found === 'string' ? [{ address: found, family: isIP(found) }] : found;
      if (!addresses.every(({ address }) => isPublicAddress(address))) {
        return callback(new PrivateAddressError(hostname), []);
      }
      const [first] = addresses;
      if (options.all || first === undefined) return callback(null, addresses);
      return callback(null, first.address, first.family);
    });
  };
}
