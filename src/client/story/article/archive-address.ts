import { isWebAddress } from '#client/lib/web-address.ts';
import type { WebAddress } from '#dataset/values.ts';

/**
 * Where the Internet Archive has a page as it was at a time (ISO 8601, UTC): its nearest copy.
 * https://archive.org/help/wayback_api.php
 */
export function archiveAddress(url: WebAddress, instant: string): WebAddress {
  const digits = new Date(instant).toISOString().replace(/\D/g, '').slice(0, 14);
  const address = `https://web.archive.org/web/${digits}/${url}`;
  return isWebAddress(address) ? address : url;
}
