import type { PublisherDomain, WebAddress } from '#dataset/values.ts';
import { isPageFile } from '#documents/files/writable-path.ts';
import { type AddressRepair, repairAddress } from './repair-address.ts';

/** In UTF-16 code units. */
const longestAddress = 4096;

/** As written: repair makes an address shorter, but not by more than a few escapes of every sign. */
const longestWritten = 4 * longestAddress;

/** RFC 1035, section 2.3.4, without the trailing dot. */
const longestHost = 253;

export type AddressResult =
  | { ok: true; address: WebAddress; repairs: readonly AddressRepair[] }
  | { ok: false /** Completes "it …". */; reason: string };

/**
 * Reads an absolute `http:` or `https:` address. It is repaired (repair-address.ts), and else kept to the
 * letter, except that white space, quotes, angle brackets and control characters, which would end it
 * early or change how it looks, are percent-encoded.
 */
export function readWebAddress(text: string): AddressResult {
  const { text: repaired, repairs } = repairAddress(text.slice(0, longestWritten));
  if (repaired === '') return { ok: false, reason: 'is blank' };
  if (repaired.length > longestAddress || text.length > longestWritten) {
    return { ok: false, reason: `is longer than ${longestAddress} characters` };
  }
  if (!/^https?:\/\//i.test(repaired)) {
    return { ok: false, reason: 'does not begin with http:// or https://' };
  }
  const encoded = plainAddress.test(repaired)
    ? repaired
    : repaired.replace(/[\s"<>\p{Cc}\p{Cf}\p{Zs}]/gu, encodeURIComponent);
  if (!isWebAddress(encoded)) return { ok: false, reason: 'is not a valid address' };
  return { ok: true, address: encoded, repairs };
}

/** ASCII without white space, quotes and angle brackets. */
const plainAddress = /^[!#-;=?-~]+$/;

/** A host of ASCII letters that URL leaves as it is, and whose labels are at most 63 characters long. */
const plainLabels = String.raw`(?:(?![a-z\d-]{64})[a-z\d]+(?:-[a-z\d]+)*\.){1,8}(?![a-z]{64})[a-z]+`;

/** Addresses that are valid at a glance: such a host, then a path, a query or nothing. */
const plainHttp = new RegExp(`^https?://(?!(?:www\\.)?index\\.html)${plainLabels}(?:[/?#]|$)`, 'i');

function isWebAddress(text: string): text is WebAddress {
  if (text.length <= longestHost && plainAddress.test(text) && plainHttp.test(text)) return true;
  const hostname = text.isWellFormed() ? hostOf(text) : '';
  // URL accepts what the domain name system does not: `a..b`, and names and labels of any length.
  return (
    hostname.length <= longestHost &&
    /^[^.]{1,63}(\.[^.]{1,63})*\.?$/.test(hostname) &&
    !isPageFile(domainOf(hostname))
  );
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
export function domainOf(hostname: string): PublisherDomain {
  const domain = hostname
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\.(?=.*\.)/, '')
    .replace(/[^a-z0-9._-]/g, '-');
  const dotted = domain.includes('.') ? domain : `${domain}.invalid`;
  if (!isPublisherDomain(dotted)) throw new Error(`${hostname} has no domain`);
  return dotted;
}

const plainHost = new RegExp(`^${plainLabels}$`);

/**
 * Reads a host name as an editor writes it, in letters of any script or in punycode, repaired like an
 * address. Null if it is not one, has no dot, or would be the name of a page's file (`index.html`).
 */
export function readDomain(written: string): PublisherDomain | null {
  const { text } = repairAddress(written.slice(0, longestWritten));
  if (text.length <= longestHost && plainHost.test(text) && !isPageFile(domainOf(text))) {
    return domainOf(text);
  }
  const result = readWebAddress(`https://${text}/`);
  if (!result.ok) return null;
  const { href, hostname } = new URL(result.address);
  return href === `https://${hostname}/` && hostname.includes('.') ? domainOf(hostname) : null;
}

function isPublisherDomain(text: string): text is PublisherDomain {
  return /^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/.test(text);
}
