import { feedAddress } from '#gather/feed-state.ts';
import type { Subscription } from '#gather/subscription.ts';
import type { Standing } from './placing-rules.ts';

/**
 * The standing of every article that feeds tell of, by its identity: the best that any of its feeds gives.
 *
 * @param listings the identities of the articles of each feed, by its address
 */
export function readStandings(
  subscriptions: readonly Subscription[],
  listings: ReadonlyMap<string, readonly string[]>,
): Map<string, Standing> {
  const standings = new Map<string, Standing>();
  for (const { address, weight, alone } of subscriptions) {
    if (weight === 1 && !alone) continue;
    for (const identity of listings.get(feedAddress(address)) ?? []) {
      const other = standings.get(identity);
      standings.set(identity, {
        weight: Math.max(weight, other?.weight ?? weight),
        alone: alone || (other?.alone ?? false),
      });
    }
  }
  return standings;
}
