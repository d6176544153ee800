import { findStanding } from '#dataset/shared/standing.ts';
import type { Story } from '#dataset/story.ts';
import type { PublisherId } from '#dataset/values.ts';
import { isAlone, mainWave } from './event-wave.ts';
import type { DatedStory } from './to-story.ts';

/** How a publisher stands among others, over all events that it reported. */
export type Account = {
  events: number;
  first: number;
  later: number;
  alone: number;
  /** How many minutes after the first it reported each event that it reported later. */
  delays: number[];
  /** Who was first where it was later, and who was later where it was first, with how often. */
  follows: Map<PublisherId, number>;
  followedBy: Map<PublisherId, number>;
};

/**
 * How many may be first at once for the others to have followed them. It keeps the work on an event in
 * proportion to its reports, too.
 */
const mostAtOnce = 10;

/**
 * Accounts for every publisher of an event, of which only the lead counts. Events of days to come don't
 * count yet.
 */
export function keepAccounts(
  stories: readonly DatedStory[],
): ReadonlyMap<PublisherId, Readonly<Account>> {
  const accounts = new Map<PublisherId, Account>();
  for (const { story, earlier, isToCome } of stories) {
    if (isToCome || story.foldedUnder !== undefined) continue;
    for (const id of reportersOf(story)) accountOf(id, accounts).events += 1;
    if (isAlone(story)) accountOf(story.publisher.id, accounts).alone += 1;
    else enterStanding(story, earlier, accounts);
  }
  return accounts;
}

function enterStanding(story: Story, earlier: number, accounts: Map<PublisherId, Account>): void {
  const standing = findStanding(mainWave(story, earlier));
  if (standing === null) return;
  const { first, later } = standing;
  for (const { id } of first) accountOf(id, accounts).first += 1;
  for (const { id, delay } of later) {
    const account = accountOf(id, accounts);
    account.later += 1;
    account.delays.push(delay);
  }
  if (first.length > mostAtOnce) return;
  for (const leader of first) {
    for (const follower of later) {
      countOnce(accountOf(follower.id, accounts).follows, leader.id);
      countOnce(accountOf(leader.id, accounts).followedBy, follower.id);
    }
  }
}

/** Who reported the event of a story. */
function reportersOf({ publisher, coverage }: Story): ReadonlySet<PublisherId> {
  const ofEvent = coverage.filter((report) => report.isOfAnotherEvent !== true);
  return new Set([publisher.id, ...ofEvent.map((report) => report.publisher.id)]);
}

function accountOf(id: PublisherId, accounts: Map<PublisherId, Account>): Account {
  const known = accounts.get(id);
  if (known !== undefined) return known;
  const account: Account = {
    events: 0,
    first: 0,
    later: 0,
    alone: 0,
    delays: [],
    follows: new Map(),
    followedBy: new Map(),
  };
  accounts.set(id, account);
  return account;
}

function countOnce(counts: Map<PublisherId, number>, id: PublisherId): void {
  counts.set(id, (counts.get(id) ?? 0) + 1);
}
