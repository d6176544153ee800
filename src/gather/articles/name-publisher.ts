import type { FeedItem, ParsedFeed } from '#gather/feeds/parsed-feed.ts';
import type { Subscription } from '#gather/subscription.ts';

/**
 * The name of an item's publisher: that of its source where the feed has it from elsewhere, else the one
 * that the editor or the feed gives. A feed that names itself as the source has the item from nowhere else.
 */
export function namePublisher(
  { source }: FeedItem,
  { home, title }: ParsedFeed,
  { address, publisher }: Subscription,
): string | null {
  const own = publisher ?? title;
  if (source === null || source.name === title || source.name === publisher) return own;
  const host = hostOf(source.address);
  const isOwn = host !== null && [hostOf(home), hostOf(address)].includes(host);
  return isOwn ? own : source.name;
}

function hostOf(address: string | null): string | null {
  return address !== null && URL.canParse(address)
    ? new URL(address).hostname.replace(/^www\./, '')
    : null;
}
