import { describe, expect, test } from 'vitest';
import { type Found, fail } from '#fetch/answer.ts';
import {
  type FeedState,
  feedAddress,
  feedState,
  followOutcome,
  isDue,
} from '#gather/feed-state.ts';

const now = new Date('2024-03-01T10:00:00.000Z');
const address = 'https://news.example/feed';

const found: Found = {
  address,
  movedTo: null,
  validators: { etag: '"1"', lastModified: 'Thu, 29 Feb 2024 10:00:00 GMT' },
  maxAge: null,
};

/** The state after outcomes that come one after the other, all at the same time. */
function stateAfter(...outcomes: readonly Parameters<typeof followOutcome>[2][]): FeedState {
  const [first = fail('closed', ''), ...more] = outcomes;
  return more.reduce(
    (state, outcome) => followOutcome(address, state, outcome, now),
    followOutcome(address, null, first, now),
  );
}

const read = (given: Partial<Found> = {}, timeToLive: number | null = null) =>
  ({ kind: 'read', found: { ...found, ...given }, timeToLive }) as const;
const unchanged = (given: Partial<Found> = {}) =>
  ({ kind: 'unchanged', found: { ...found, ...given } }) as const;
const fault = (retryAfter: number | null = null) =>
  fail('server-error', 'It has a fault.', retryAfter);

/** Seconds from now to the next try. */
const wait = (state: FeedState) => (Date.parse(state.nextTry) - now.getTime()) / 1000;

const inTime = (milliseconds: number) => new Date(now.getTime() + milliseconds);
const dueAt = (state: FeedState) =>
  isDue(state, new Date(state.nextTry)) && !isDue(state, inTime(wait(state) * 1000 - 1));

describe('A feed that answers', () => {
  test('is due when it is new, and again at once where nothing asks us to wait', () => {
    expect(isDue(null, now)).toBe(true);
    expect(isDue(stateAfter(read()), now)).toBe(true);
  });

  test('is remembered in a form that can be written down', () => {
    const state = stateAfter(read({ maxAge: 600 }, 60), fault(10));
    expect(feedState.parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
  });

  test('is asked with what it said of its content', () => {
    expect(stateAfter(read())).toMatchObject({
      etag: '"1"',
      lastModified: 'Thu, 29 Feb 2024 10:00:00 GMT',
      lastSuccess: '2024-03-01T10:00:00.000Z',
      lastError: null,
    });
    const none = { etag: null, lastModified: null };
    expect(stateAfter(read(), read({ validators: none }))).toMatchObject(none);
  });

  test('keeps its validators where it says that nothing changed, unless it gives new ones', () => {
    const quiet = unchanged({ validators: { etag: null, lastModified: null } });
    expect(stateAfter(read(), quiet)).toMatchObject({ etag: '"1"' });
    const renewed = unchanged({ validators: { etag: '"2"', lastModified: null } });
    expect(stateAfter(read(), renewed)).toMatchObject({ etag: '"2"' });
  });

  test.each([
    ['its answer is fresh', stateAfter(read({ maxAge: 3600 })), 3540],
    ['its answer is fresh though unchanged', stateAfter(read(), unchanged({ maxAge: 3600 })), 3540],
    ['it says that it changes seldom', stateAfter(read({}, 3600)), 3540],
    ['it said so when it last changed', stateAfter(read({}, 3600), unchanged()), 3540],
    ['the longer of both lasts', stateAfter(read({ maxAge: 600 }, 7200)), 7140],
    [
      'six hours have not passed, if it asks for more',
      stateAfter(read({ maxAge: 1e9 }, 1e9)),
      21_540,
    ],
  ])('is left alone while %s', (_reason, state, seconds) => {
    expect(wait(state)).toBe(seconds);
    expect(dueAt(state)).toBe(true);
  });

  test('is not waited for where it asks for less than a minute', () => {
    expect(wait(stateAfter(read({ maxAge: 30 })))).toBe(0);
  });

  test('tells that it has moved for as long as it redirects', () => {
    const movedTo = 'https://news.example/new';
    expect(stateAfter(read({ movedTo }))).toMatchObject({ address, movedTo });
    expect(stateAfter(read({ movedTo }), read())).toMatchObject({ movedTo: null });
    expect(stateAfter(read({ movedTo }), fault())).toMatchObject({ movedTo });
  });
});

describe('A feed that fails', () => {
  test('is told in plain words, and keeps what it was', () => {
    expect(stateAfter(read(), fault())).toMatchObject({
      etag: '"1"',
      failures: 1,
      lastSuccess: '2024-03-01T10:00:00.000Z',
      lastError: { code: 'server-error', message: 'It has a fault.', at: now.toISOString() },
    });
    const unreadable = { kind: 'unreadable', message: 'It is no feed.' } as const;
    expect(stateAfter(unreadable)).toMatchObject({
      failures: 1,
      lastError: { code: 'unreadable', message: 'It is no feed.' },
    });
  });

  test('waits twice as long after each failure, up to a day', () => {
    const failures = Array.from({ length: 2000 }, () => fault());
    const waits = [1, 2, 3, 4, 5, 6].map((count) => wait(stateAfter(...failures.slice(0, count))));
    const [first = 0] = waits;
    expect(first).toBeGreaterThanOrEqual(0.75 * 1800);
    expect(first).toBeLessThanOrEqual(1800);
    for (const [index, seconds] of waits.entries()) {
      expect(seconds).toBeCloseTo(first * 2 ** index, 0);
    }
    const longest = wait(stateAfter(...failures));
    expect(longest).toBeCloseTo((first / 1800) * 86_400, -2);
    expect(longest).toBeLessThanOrEqual(86_400);
  });

  test('waits a time of its own, and always the same', () => {
    const waits = ['a', 'b', 'c', 'd', 'e'].map((name) =>
      wait(followOutcome(`https://${name}.example/`, null, fault(), now)),
    );
    expect(new Set(waits).size).toBe(5);
    expect(wait(stateAfter(fault()))).toBe(wait(stateAfter(fault())));
  });

  test('waits for as long as its server asks, up to a day', () => {
    expect(wait(stateAfter(fault(7200)))).toBe(7200);
    expect(wait(stateAfter(fault(1)))).toBe(wait(stateAfter(fault())));
    expect(wait(stateAfter(fault(1e9)))).toBe(86_400);
  });

  test('is forgiven when it answers again', () => {
    expect(stateAfter(fault(), fault(), unchanged())).toMatchObject({
      failures: 0,
      lastError: null,
    });
  });

  test('is never asked again where its publisher has ended it', () => {
    const state = stateAfter(read(), fail('gone', 'It is gone.'));
    expect(state).toMatchObject({ gone: true, lastError: { code: 'gone' } });
    expect(isDue(state, inTime(1e12))).toBe(false);
  });

  test('is not blamed where it was us who stopped', () => {
    const state = stateAfter(read());
    expect(followOutcome(address, state, fail('closed', 'Stopped.'), now)).toEqual(state);
  });
});

test('A next try that a wrong clock put into a far year is not waited for', () => {
  const state = { ...stateAfter(read()), nextTry: '2031-01-01T00:00:00.000Z' };
  expect(isDue(state, now)).toBe(true);
});

test.each([
  ['HTTPS://News.Example:443/feed#top', address],
  ['https://news.example/feed?a=1', 'https://news.example/feed?a=1'],
  ['feed://news.example', 'feed://news.example'],
])('A feed is known by its address, however it is written: %s', (written, known) => {
  expect(feedAddress(written)).toBe(known);
});
