import type { WebAddress } from '#dataset/values.ts';

const longestAddress = 4096;

export type AddressReading =
  | { ok: true; address: WebAddress }
  | { ok: false /** Completes "it …". */; reason: string };

/**
 * Reads an absolute web address. It is kept to the letter; only what no address may hold (white
 * space, quotes, angle brackets, controls) is percent-encoded.
 */
export function readWebAddress(text: string): AddressReading {
  const trimmed = text.trim();
  if (trimmed === '') return { ok: false, reason: 'is blank' };
  if (trimmed.length > longestAddress) {
    return { ok: false, reason: `is longer than ${longestAddress} characters` };
  }
  if (!/^https?:\/\//i.test(trimmed)) {
    return { ok: false, reason: 'does not begin with http:// or https://' };
  }
  const encoded = trimmed.replace(/[\s"<>`{}|\\^\p{Cc}\p{Cf}\p{Zs}]/gu, encodeURIComponent);
  if (!isWebAddress(encoded)) return { ok: false, reason: 'is not a valid address' };
  return { ok: true, address: encoded };
}

function isWebAddress(text: string): text is WebAddress {
  if (/\p{Cs}/u.test(text) || !URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return /^https?:$/.test(protocol) && hostname !== '';
}
