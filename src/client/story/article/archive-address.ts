import { isWebAddress } from '#client/lib/web-address.ts';
import type { WebAddress } from '#dataset/values.ts';

/**
 * The Internet Archive's copy of a page that is nearest to a time (ISO 8601, UTC).
 * https://archive.org/help/wayback_api.php
 */
export function archiveAddress(url: WebAddress, instant: string): WebAddress {
  const digits = new Date(instant).toISOString().replace(/\D/g, '').slice(0, 14);
  const address = `https://web.archive.org/web/${digits}/${url}`;
  return isWebAddress(address) ? address : url;
}
