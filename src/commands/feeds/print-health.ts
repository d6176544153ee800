import { formatDistance } from 'date-fns/formatDistance';
import { showControls } from '#documents/problems/show-line.ts';
import type { FeedHealth } from '#gather/read-feed-health.ts';

const order = { failing: 0, gone: 1, new: 2, well: 3 } as const;

/** The health of feeds, for people: first those that something is wrong with, two lines each. */
export function printHealth(feeds: readonly FeedHealth[], now: Date): string {
  const sorted = feeds.toSorted((a, b) => order[a.state] - order[b.state]);
  return sorted.map((feed) => `${linesOf(feed, now).map(showControls).join('\n')}\n`).join('\n');
}

function linesOf(feed: FeedHealth, now: Date): string[] {
  const { address, publisher, lastError, movedTo, perWeek } = feed;
  const name = publisher === null ? address : `${publisher} – ${address}`;
  const error = lastError === null ? [] : [`  ${lastError.message}`];
  const moved = movedTo === null ? [] : [`  It has moved to ${movedTo}.`];
  const rate = perWeek === 0 ? [] : [`  About ${perWeek.toFixed(1)} articles a week.`];
  return [name, `  ${stateOf(feed, now)}`, ...error, ...moved, ...rate];
}

function stateOf({ state, failures, lastSuccess, nextTry }: FeedHealth, now: Date): string {
  const ago = (instant: string) => formatDistance(new Date(instant), now, { addSuffix: true });
  const read = lastSuccess === null ? 'Never read.' : `Last read ${ago(lastSuccess)}.`;
  const isDue = nextTry === null || Date.parse(nextTry) <= now.getTime();
  const next = isDue ? 'Due now.' : `Next try ${ago(nextTry)}.`;
  switch (state) {
    case 'new':
      return 'Never asked. Due now.';
    case 'gone':
      return `Ended by its publisher. ${read} You can delete its outline.`;
    case 'failing':
      return `Failed ${failures === 1 ? 'once' : `${failures} times in a row`}. ${read} ${next}`;
    case 'well':
      return `${read} ${next}`;
  }
}
