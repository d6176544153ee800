import type { SourceDomain, WebAddress } from '#dataset/values.ts';

/** In UTF-16 code units. */
const longestAddress = 4096;

/** RFC 1035, section 2.3.4, without the trailing dot. */
const longestHost = 253;

export type AddressResult =
  | { ok: true; address: WebAddress }
  | { ok: false /** Completes "it …". */; reason: string };

/**
 * Reads an absolute `http:` or `https:` address. It is kept to the letter, except that white space,
 * quotes, angle brackets and control characters, which would end it early or change how it looks, are
 * percent-encoded.
 */
export function readWebAddress(text: string): AddressResult {
  const trimmed = text.trim();
  if (trimmed === '') return { ok: false, reason: 'is blank' };
  if (trimmed.length > longestAddress) {
    return { ok: false, reason: `is longer than ${longestAddress} characters` };
  }
  if (!/^https?:\/\//i.test(trimmed)) {
    return { ok: false, reason: 'does not begin with http:// or https://' };
  }
  const encoded = plainAddress.test(trimmed)
    ? trimmed
    : trimmed.replace(/[\s"<>\p{Cc}\p{Cf}\p{Zs}]/gu, encodeURIComponent);
  if (!isWebAddress(encoded)) return { ok: false, reason: 'is not a valid address' };
  return { ok: true, address: encoded };
}

/** ASCII without white space, quotes and angle brackets. */
const plainAddress = /^[!#-;=?-~]+$/;

/** Addresses that are valid at a glance: a host of ASCII letters, then a path, a query or nothing. */
const plainHttp = /^https?:\/\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\.){1,8}[a-z]+(?:[/?#]|$)/i;

function isWebAddress(text: string): text is WebAddress {
  if (text.length <= longestHost && plainAddress.test(text) && plainHttp.test(text)) return true;
  const hostname = text.isWellFormed() ? hostOf(text) : '';
  // URL accepts what the domain name system does not: `a..b`, and names and labels of any length.
  return hostname.length <= longestHost && /^[^.]{1,63}(\.[^.]{1,63})*\.?$/.test(hostname);
}

/** The host name in an address; empty if the text is not an address. */
function hostOf(text: string): string {
  try {
    return new URL(text).hostname;
  } catch {
    return '';
  }
}

/**
 * The domain of a host name from a valid address: lower case, without `www.`. A host without a dot (a
 * name in a local network, an IPv6 address) gets the ending `.invalid`, which resolves nowhere
 * (RFC 2606).
 */
export function domainOf(hostname: string): SourceDomain {
  const domain = hostname
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\.(?=.*\.)/, '')
    .replace(/[^a-z0-9._-]/g, '-');
  const dotted = domain.includes('.') ? domain : `${domain}.invalid`;
  if (!isSourceDomain(dotted)) throw new Error(`${hostname} has no domain`);
  return dotted;
}

/** Host names that URL leaves as they are: not encoded, and not ending in a number. */
const plainHost = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+[a-z]+$/;

/** Reads a host name as an editor writes it. Null if it is not one, or has no dot. */
export function readDomain(text: string): SourceDomain | null {
  if (text.length <= longestHost && plainHost.test(text)) return domainOf(text);
  const result = readWebAddress(`https://${text}/`);
  if (!result.ok) return null;
  const { href, hostname } = new URL(result.address);
  return href === `https://${hostname}/` && hostname.includes('.') ? domainOf(hostname) : null;
}

function isSourceDomain(text: string): text is SourceDomain {
  return /^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/.test(text);
}
