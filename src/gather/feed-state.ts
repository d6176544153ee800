import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Failure, Found, Unchanged } from '#fetch/answer.ts';
import { readTarget } from '#fetch/read-target.ts';

/** ISO 8601 in UTC, with `Z`. */
const instant = z.iso.datetime();

/** What is remembered of a feed between runs. */
export const feedState = z.object({
  /** As `feedAddress` gives it. */
  address: z.string(),
  /** Of the last content that was read. */
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  /** For how many seconds the feed itself says that it stays as it is. */
  timeToLive: z.number().nonnegative().nullable(),
  nextTry: instant,
  /** In a row, up to now. */
  failures: z.int().nonnegative(),
  lastSuccess: instant.nullable(),
  /** Why the last try failed; null if it succeeded. */
  lastError: z.object({ code: z.string(), message: z.string(), at: instant }).nullable(),
  /** The address that the publisher has given it for good. */
  movedTo: z.string().nullable(),
  /** Ended by its publisher: it is never asked again. */
  gone: z.boolean(),
});

export type FeedState = z.infer<typeof feedState>;

/** How a feed fared in a run. `timeToLive` is in seconds. */
export type FeedOutcome =
  | { kind: 'read'; found: Found; timeToLive: number | null }
  | Unchanged
  | Failure
  | { kind: 'unreadable'; message: string };

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Of the first failure; it doubles with each more. */
const shortestBackoff = 30 * minute;

/** A feed is asked four times a day at least, however long it says that nothing will change. */
const longestFreshness = 6 * hour;

/** Runs come at intervals that are not quite even: one that is a little early should not be lost. */
const slack = minute;

/** What all ways to write an address of a feed have in common: without its fragment, as URLs have it. */
export function feedAddress(address: string): string {
  const target = readTarget(address);
  return target instanceof URL ? target.href : address;
}

/** Whether a feed is to be asked now. A next try further away than any we set is a slip of a clock. */
export function isDue(state: FeedState | null, now: Date): boolean {
  if (state === null) return true;
  const wait = Date.parse(state.nextTry) - now.getTime();
  return !state.gone && (wait <= 0 || wait > day);
}

/** The state after a run that began at `now`. */
export function followOutcome(
  address: string,
  before: FeedState | null,
  outcome: FeedOutcome,
  now: Date,
): FeedState {
  const state = before ?? newState(address, now);
  switch (outcome.kind) {
    case 'read': {
      const { etag, lastModified } = outcome.found.validators;
      const { timeToLive } = outcome;
      return succeed({ ...state, etag, lastModified, timeToLive }, outcome.found, now);
    }
    case 'unchanged': {
      const { validators } = outcome.found;
      const etag = validators.etag ?? state.etag;
      const lastModified = validators.lastModified ?? state.lastModified;
      return succeed({ ...state, etag, lastModified }, outcome.found, now);
    }
    case 'failed':
      // That we stopped says nothing of the feed.
      if (outcome.code === 'closed') return state;
      return failAgain({ ...state, gone: outcome.code === 'gone' }, outcome, now);
    case 'unreadable':
      return failAgain(state, { code: 'unreadable', retryAfter: null, ...outcome }, now);
  }
}

function newState(address: string, now: Date): FeedState {
  return {
    address,
    etag: null,
    lastModified: null,
    timeToLive: null,
    nextTry: now.toISOString(),
    failures: 0,
    lastSuccess: null,
    lastError: null,
    movedTo: null,
    gone: false,
  };
}

function succeed(state: FeedState, { maxAge, movedTo }: Found, now: Date): FeedState {
  const fresh = Math.max(maxAge ?? 0, state.timeToLive ?? 0) * 1000;
  return {
    ...state,
    nextTry: later(now, Math.max(0, Math.min(fresh, longestFreshness) - slack)),
    failures: 0,
    lastSuccess: now.toISOString(),
    lastError: null,
    movedTo,
  };
}

function failAgain(
  state: FeedState,
  { code, message, retryAfter }: { code: string; message: string; retryAfter: number | null },
  now: Date,
): FeedState {
  const backoff = Math.min(shortestBackoff * 2 ** state.failures, day) * spread(state.address);
  return {
    ...state,
    nextTry: later(now, Math.min(Math.max(backoff, (retryAfter ?? 0) * 1000), day)),
    failures: state.failures + 1,
    lastError: { code, message, at: now.toISOString() },
  };
}

/** From 0.75 to 1, by address, so that feeds that failed together are not asked together. */
function spread(address: string): number {
  return 1 - createHash('sha256').update(address).digest().readUInt16BE() / 0xffff / 4;
}

function later(now: Date, milliseconds: number): string {
  return new Date(now.getTime() + Math.round(milliseconds)).toISOString();
}
