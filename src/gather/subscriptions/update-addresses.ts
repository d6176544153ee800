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
  const found = new Set<string>();
  const updated = text.replace(/(\sxmlUrl\s{0,9}=\s{0,9})(["'])([^"'<>]*)\2/gi, (...parts) => {
    const [whole, before, quote, address]: string[] = parts;
    const from = feedAddress((address ?? '').replaceAll('&amp;', '&').trim());
    const to = addresses.get(from);
    if (to === undefined) return whole ?? '';
    found.add(from);
    return `${before}${quote}${escapeAddress(to)}${quote}`;
  });
  const left = addresses.size - found.size;
  const missing = left === 0 ? '' : ` ${notFound(left)}`;
  if (found.size === 0) return `${subscriptionsFileName} was left as it is.${missing}`;
  const result = writeWhole(path, updated, bytes);
  if (result.kind === 'written') return `${subscriptionsFileName} has the new addresses.${missing}`;
  const why = result.kind === 'failed' ? result.reason : 'it was saved meanwhile';
  return `${subscriptionsFileName} was left as it is: ${why}.`;
}

function notFound(count: number): string {
  return count === 1
    ? 'One address could not be found in it. Change it by hand.'
    : `${count} addresses could not be found in it. Change them by hand.`;
}

function escapeAddress(address: string): string {
  return address
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}
