import { showControls } from '#documents/problems/show-line.ts';
import type { LeftOutReason, Summary } from '#gather/summary.ts';

/** So many failed feeds and notices are listed; `lede feeds` lists all feeds. */
const mostListed = 10;

const reasons: Readonly<Record<LeftOutReason, string>> = {
  word: 'by a word in `withoutWords`',
  publisher: 'by their publisher',
  language: 'by their language',
  'too-many': 'beyond `perDay`',
  'no-article': 'without a headline or a link to an article',
};

/** What a run came to, for people. */
export function printSummary({ feeds, articles, stories, notices }: Summary): string {
  const lines = [
    feedsLine(feeds),
    ...list(feeds.online ? feeds.failed : [], ({ address, publisher, message }) => {
      const name = publisher === null ? address : `${publisher} (${address})`;
      return `  ${name}: ${message}`;
    }),
    ...list(feeds.moved, ({ from, to }) => {
      return `  ${from} has moved to ${to}. With --update-opml, feeds.opml is changed.`;
    }),
    articlesLine(articles),
    storiesLine(stories),
    ...list(notices, (notice) => notice),
  ];
  return `${lines.map(showControls).join('\n')}\n`;
}

function feedsLine(feeds: Summary['feeds']): string {
  const { subscribed, read, unchanged, failed, gone, online } = feeds;
  if (!online) return 'No feed could be reached. Is this machine connected to the network?';
  const later = subscribed - read - unchanged - failed.length - gone;
  const parts = [
    `${read} read`,
    `${unchanged} unchanged`,
    `${failed.length} failed`,
    ...(later > 0 ? [`${later} not due yet`] : []),
    ...(gone > 0 ? [`${gone} ended by their publishers`] : []),
  ];
  return `${count(subscribed, 'feed')}: ${parts.join(', ')}`;
}

function articlesLine({ found, known, leftOut, waiting }: Summary['articles']): string {
  const out = Object.entries(reasons).flatMap(([reason, words]) => {
    const number = leftOut[toReason(reason)];
    return number === 0 ? [] : [`${number} left out ${words}`];
  });
  const parts = [`${found} new`, `${known} known`, ...out];
  return `Articles: ${parts.join(', ')}; ${waiting} wait for a second publisher`;
}

function toReason(reason: string): LeftOutReason {
  switch (reason) {
    case 'word':
    case 'publisher':
    case 'language':
    case 'too-many':
      return reason;
    default:
      return 'no-article';
  }
}

function storiesLine({ written, extended, reports, named }: Summary['stories']): string {
  const parts = [
    `${written.length} written`,
    `${extended.length} extended`,
    ...(named.length > 0 ? [`${named.length} given the name of an event`] : []),
  ];
  return `Stories: ${parts.join(', ')}, with ${count(reports, 'report')}`;
}

function list<Item>(items: readonly Item[], print: (item: Item) => string): string[] {
  const more = items.length - mostListed;
  return [
    ...items.slice(0, mostListed).map(print),
    ...(more > 0 ? [`  … and ${more} more. lede feeds lists all feeds.`] : []),
  ];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
