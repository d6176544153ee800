import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feedAddress } from '#gather/feed-state.ts';
import { subscriptionsFileName } from '#gather/stages/read-subscriptions-file.ts';
import { decodeExactly } from '#gather/write/decode-exactly.ts';
import { writeWhole } from '#gather/write/write-whole.ts';

/**
 * Writes the new addresses of feeds that have moved for good into `feeds.opml`, and leaves every other byte
 * as it was. Returns sentences for the editor; empty if there is nothing to say.
 */
export function updateAddresses(
  folder: string,
  moved: readonly { from: string; to: string }[],
): string {
  if (moved.length === 0) return '';
  const path = join(folder, subscriptionsFileName);
  const bytes = readFileSync(path);
  const text = decodeExactly(bytes);
  if (text === null) return `${subscriptionsFileName} is not UTF-8 text, so it was left as it is.`;
  const addresses = new Map(moved.map(({ from, to }) => [from, to]));
  let count = 0;
  const updated = text.replace(/(\sxmlUrl\s{0,9}=\s{0,9})(["'])([^"'<>]*)\2/gi, (...parts) => {
    const [whole, before, quote, address]: string[] = parts;
    const to = addresses.get(feedAddress((address ?? '').replaceAll('&amp;', '&').trim()));
    if (to === undefined) return whole ?? '';
    count += 1;
    return `${before}${quote}${escapeAddress(to)}${quote}`;
  });
  const left = moved.length - count;
  const missing =
    left === 0
      ? ''
      : ` ${left === 1 ? 'One address' : `${left} addresses`} could not be found in it. Change them by hand.`;
  if (count === 0) return `${subscriptionsFileName} was left as it is.${missing}`;
  const result = writeWhole(path, updated, bytes);
  if (result.kind === 'written') return `${subscriptionsFileName} has the new addresses.${missing}`;
  const why = result.kind === 'failed' ? result.reason : 'it was saved meanwhile';
  return `${subscriptionsFileName} was left as it is: ${why}.`;
}

function escapeAddress(address: string): string {
  return address.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&apos;');
}
