import type { Diagnostic } from '#documents/problems/diagnostics.ts';
import type { SiteSettings } from '#documents/settings/site-settings.ts';
import { hour } from '#events/article.ts';
import { makeChoice } from './choose/choose-articles.ts';
import { type FeedRecord, feedRecord } from './feed-record.ts';
import type { GatherOptions } from './gather-options.ts';
import type { PlacingRules } from './place/placing-rules.ts';
import { readStandings } from './place/read-standings.ts';
import type { placeWaitingReports as PlaceWaitingReports } from './stages/place-waiting.ts';
import { readFeeds } from './stages/read-feeds.ts';
import { readSubscriptionsFile } from './stages/read-subscriptions-file.ts';
import { endWaiting, isPlacingDue, waitingReports } from './stages/waiting-reports.ts';
import { holdLock } from './state/hold-lock.ts';
import { lostState, openState } from './state/open-state.ts';
import type { StateLog } from './state/state-log.ts';
import type { Subscription } from './subscription.ts';
import type { Summary } from './summary.ts';

/** `diagnostics` are about `feeds.opml`. A run that could not begin has a sentence for the editor. */
export type Gathering =
  | { ok: true; summary: Summary; diagnostics: readonly Diagnostic[] }
  | { ok: false; reason: string; diagnostics: readonly Diagnostic[] };

/**
 * Gathers the news of all feeds that are due into a folder of documents: reads the subscriptions, asks the
 * feeds, finds their articles, places each in its event, and writes documents.
 *
 * @throws UnreadableFolder, and errors of the file system where the state can't be written
 */
export async function gather(options: GatherOptions): Promise<Gathering> {
  const { folder, now } = options;
  const { subscriptions, diagnostics } = readSubscriptionsFile(folder);
  if (subscriptions === null) {
    const reason = 'There is nothing to gather: feeds.opml names no feed that can be read.';
    return { ok: false, reason, diagnostics };
  }
  const lock = holdLock(folder, now);
  if (!lock.ok) return { ...lock, diagnostics };
  try {
    const opened = openState(folder, feedRecord);
    if (!opened.ok) return { ...opened, diagnostics };
    const { state, isNew, notices } = opened;
    try {
      const summary = await gatherWith(options, subscriptions, state);
      const isLost = isNew && countPlaced(state) > summary.stories.reports;
      const told = [...notices, ...(isLost ? [lostState] : []), ...summary.notices];
      return { ok: true, summary: { ...summary, notices: told }, diagnostics };
    } finally {
      state.close();
    }
  } finally {
    lock.release();
  }
}

function countPlaced(state: StateLog<FeedRecord>): number {
  return [...state.articles.values()].filter(({ fate }) => fate.is === 'placed').length;
}

async function gatherWith(
  options: GatherOptions,
  subscriptions: readonly Subscription[],
  state: StateLog<FeedRecord>,
): Promise<Summary> {
  const { settings, fetcher, now, onProgress } = options;
  const known = state.articles.size;
  const {
    feeds,
    found,
    notices: told,
    ...articles
  } = await readFeeds({
    subscriptions,
    state,
    fetcher,
    choose: makeChoice(settings.gather),
    perDay: settings.gather.perDay,
    now,
    onFeed: (done) => onProgress({ step: 'feeds', done, of: subscriptions.length }),
  });
  const rules = rulesOf(settings, subscriptions, state);
  const hasNews = state.articles.size > known;
  const due = hasNews || isPlacingDue(state, rules, now);
  const stories = due
    ? await placeWaiting(options, state, rules)
    : { written: [], extended: [], named: [], reports: 0, notices: [] };
  const ended = endWaiting(state, now);
  state.compactIfGrown(now.getTime());
  const { notices, ...written } = stories;
  const waiting = waitingReports(state).length;
  return {
    feeds,
    articles: { found, ...articles, waiting },
    stories: written,
    notices: [...told, ...notices, ...(ended === null ? [] : [ended])],
  };
}

function rulesOf(
  { site, names, gather: { publishers, wait } }: SiteSettings,
  subscriptions: readonly Subscription[],
  state: StateLog<FeedRecord>,
): PlacingRules {
  const standings = readStandings(subscriptions, state.listings);
  return {
    publishers,
    patience: wait === 'never' ? null : wait * hour,
    platforms: new Set(names.platforms.keys()),
    language: site.language,
    standingOf: (identity) => standings.get(identity) ?? { weight: 1, alone: false },
    wasGathered: (identity) => state.articles.get(identity)?.fate.is === 'placed',
  };
}

/** Events, documents and pages have much code, which is loaded only if there is something to place. */
async function placeWaiting(
  ...words: Parameters<typeof PlaceWaitingReports>
): ReturnType<typeof PlaceWaitingReports> {
  const { placeWaitingReports } = await import('./stages/place-waiting.ts');
  return placeWaitingReports(...words);
}
