import type { SourceDomain, WebAddress } from '#dataset/values.ts';

const longestAddress = 4096;
const longestHost = 253;

export type AddressResult =
  | { ok: true; address: WebAddress }
  | { ok: false /** Completes "it …". */; reason: string };

/**
 * Reads an absolute web address. It is kept to the letter; only what would end it in a text or change
 * how it looks (white space, quotes, angle brackets, control characters) is percent-encoded.
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

/** What needs no parser: a host of ASCII letters that is followed by a path, a query or nothing. */
const plainHttp = /^https?:\/\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\.){1,8}[a-z]+(?:[/?#]|$)/i;

function isWebAddress(text: string): text is WebAddress {
  if (text.length <= longestHost && plainAddress.test(text) && plainHttp.test(text)) return true;
  const hostname = text.isWellFormed() ? hostOf(text) : '';
  // URL takes more than the domain name system does: `a..b`, and names and labels of any length.
  return hostname.length <= longestHost && /^[^.]{1,63}(\.[^.]{1,63})*\.?$/.test(hostname);
}

/** The host that an address names; empty where the text is no address. */
function hostOf(text: string): string {
  try {
    return new URL(text).hostname;
  } catch {
    return '';
  }
}

/**
 * The domain of a host that a web address names: lower case, without `www.`. What has no dot (a name
 * of the local network, an IPv6 address) gets the ending that never leads anywhere.
 */
export function domainOf(hostname: string): SourceDomain {
  const domain = hostname
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\.(?=.*\.)/, '')
    .replace(/[^a-z0-9._-]/g, '-');
  const dotted = domain.includes('.') ? domain : `${domain}.invalid`;
  if (!isSourceDomain(dotted)) throw new Error(`No domain in ${hostname}`);
  return dotted;
}

/** Names that a URL takes as they are: without encoded letters, and not ended by a number. */
const plainHost = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+[a-z]+$/;

/** Reads a host name as editors write it. Null where it is none, or has no dot. */
export function readDomain(text: string): SourceDomain | null {
  if (text.length <= longestHost && plainHost.test(text)) return domainOf(text);
  const reading = readWebAddress(`https://${text}/`);
  if (!reading.ok) return null;
  const { href, hostname } = new URL(reading.address);
  return href === `https://${hostname}/` && hostname.includes('.') ? domainOf(hostname) : null;
}

function isSourceDomain(text: string): text is SourceDomain {
  return /^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/.test(text);
}
