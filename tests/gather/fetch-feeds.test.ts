import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FeedState } from '#gather/feed-state.ts';
import { type FeedReader, fetchFeeds } from '#gather/fetch-feeds.ts';
import type { Subscription } from '#gather/subscription.ts';
import {
  type AnsweringServer,
  openAnsweringServer,
  say,
} from '#tests/support/servers/answering-server.ts';
import { fetcherFor, fetchTime, namesAt } from '#tests/support/servers/fetching.ts';

let server: AnsweringServer;

beforeAll(async () => {
  server = await openAnsweringServer({
    '/a': (request, response) => {
      const isKnown = request.headers['if-none-match'] === '"a"';
      response.writeHead(isKnown ? 304 : 200, { ETag: '"a"' }).end(isKnown ? '' : 'feed a');
    },
    '/b': say(200, { 'Content-Type': 'application/octet-stream' }, 'feed b'),
    '/slow': say(200, { 'Cache-Control': 'max-age=3600' }, 'feed'),
    '/page': say(200, { 'Content-Type': 'text/html', ETag: '"page"' }, 'not a feed'),
    '/picture': say(200, { 'Content-Type': 'image/png' }, 'png'),
    '/moved': say(301, { Location: '/b' }),
    '/busy': say(429, { 'Retry-After': '7200' }),
    '/gone': say(410),
    '/broken': (request) => request.socket.destroy(),
  });
});

beforeEach(() => {
  server.requests.length = 0;
});

afterAll(() => server.close());

function subscription(path: string, line = 1): Subscription {
  const address = path.startsWith('/') ? `http://${server.host}${path}` : path;
  return { address, publisher: null, topics: [], weight: 1, alone: false, line };
}

/** Fetches subscriptions, and gives what was read, told and remembered. */
async function run(
  subscriptions: readonly Subscription[],
  remembered: readonly FeedState[] = [],
  { now = fetchTime, timeToLive = null }: { now?: Date; timeToLive?: number | null } = {},
) {
  const bodies: string[] = [];
  const told: string[] = [];
  const reader: FeedReader = {
    read: async ({ body }, [{ line }, ...others]) => {
      const text = body.toString();
      bodies.push(`${[line, ...others.map((other) => other.line)]}: ${text}`);
      return text.startsWith('feed')
        ? { kind: 'read', timeToLive }
        : { kind: 'unreadable', message: 'It is no feed.' };
    },
    onOutcome: (outcome, [{ line }]) => {
      told.push(`${line}: ${outcome.kind === 'failed' ? outcome.code : outcome.kind}`);
    },
  };
  const fetcher = fetcherFor([server.host], { lookup: namesAt({}) });
  const fetched = await fetchFeeds(subscriptions, remembered, fetcher, now, reader);
  fetcher.close();
  return { ...fetched, bodies, told };
}

const later = (minutes: number) => new Date(fetchTime.getTime() + minutes * 60_000);

describe('The feeds of the subscriptions', () => {
  test('are read as they come, and each is told and remembered', async () => {
    const { bodies, told, states } = await run([subscription('/a', 1), subscription('/b', 2)]);
    expect(bodies.toSorted()).toEqual(['1: feed a', '2: feed b']);
    expect(told.toSorted()).toEqual(['1: read', '2: read']);
    expect(states).toMatchObject([
      { address: `http://${server.host}/a`, etag: '"a"', failures: 0 },
      { address: `http://${server.host}/b`, etag: null, failures: 0 },
    ]);
  });

  test('are asked the next time whether anything changed', async () => {
    const first = await run([subscription('/a')]);
    const { bodies, told, states } = await run([subscription('/a')], first.states);
    expect(bodies).toEqual([]);
    expect(told).toEqual(['1: unchanged']);
    expect(states).toEqual(first.states);
  });

  test('are fetched once where several outlines name the same, and read for all of them', async () => {
    const outlines = [subscription('/a', 1), subscription('/b', 2), subscription('/a#top', 3)];
    const { bodies, states } = await run(outlines);
    expect(bodies.toSorted()).toEqual(['1,3: feed a', '2: feed b']);
    expect(states).toHaveLength(2);
    expect(server.requests).toHaveLength(2);
  });

  test('are left alone until they are due, and stay remembered', async () => {
    const first = await run([subscription('/slow')]);
    const { states, told } = await run([subscription('/slow')], first.states, { now: later(58) });
    expect(told).toEqual([]);
    expect(states).toEqual(first.states);
    const second = await run([subscription('/slow')], states, { now: later(60) });
    expect(second.told).toEqual(['1: read']);
    expect(second.states).toMatchObject([{ lastSuccess: later(60).toISOString() }]);
  });

  test('are left alone for as long as they themselves ask', async () => {
    const { states } = await run([subscription('/b')], [], { timeToLive: 3600 });
    expect((await run([subscription('/b')], states, { now: later(58) })).told).toEqual([]);
    expect((await run([subscription('/b')], states, { now: later(60) })).told).toEqual(['1: read']);
  });

  test('are forgotten when nothing subscribes to them any more', async () => {
    const first = await run([subscription('/a'), subscription('/b')]);
    const { states } = await run([subscription('/b')], first.states);
    expect(states).toMatchObject([{ address: `http://${server.host}/b` }]);
  });

  test('that have moved are told', async () => {
    const { states } = await run([subscription('/moved')]);
    expect(states).toMatchObject([
      { address: `http://${server.host}/moved`, movedTo: `http://${server.host}/b` },
    ]);
  });
});

describe('Feeds that fail are told, while the others are read', () => {
  test.each([
    ['/page', '1: unreadable', 'unreadable'],
    ['/picture', '1: content-type', 'content-type'],
    ['/busy', '1: too-many-requests', 'too-many-requests'],
    ['/gone', '1: gone', 'gone'],
    ['/broken', '1: cut', 'cut'],
    ['/nothing', '1: not-found', 'not-found'],
    ['feed://news.example/', '1: address-invalid', 'address-invalid'],
    ['http://10.0.0.1/', '1: address-private', 'address-private'],
    ['http://nobody.example/', '1: name-unknown', 'name-unknown'],
  ])('%s', async (path, told, code) => {
    const result = await run([subscription(path, 1), subscription('/b', 2)]);
    expect(result.bodies).toContain('2: feed b');
    expect(result.told.toSorted()).toEqual([told, '2: read']);
    expect(result.states).toMatchObject([{ failures: 1, lastError: { code } }, { failures: 0 }]);
  });

  test('and what could not be read is asked for anew', async () => {
    const { states } = await run([subscription('/page')]);
    expect(states).toMatchObject([{ etag: null }]);
  });

  test('and those that ended are not asked again', async () => {
    const { states } = await run([subscription('/gone')]);
    const second = await run([subscription('/gone')], states, { now: later(1e6) });
    expect(second.told).toEqual([]);
    expect(second.states).toMatchObject([{ gone: true }]);
  });

  test('and a server that asks for time gets it', async () => {
    const { states } = await run([subscription('/busy')]);
    expect((await run([subscription('/busy')], states, { now: later(119) })).told).toEqual([]);
    expect((await run([subscription('/busy')], states, { now: later(120) })).told).toHaveLength(1);
  });

  test('but none is blamed where no host at all is reached', async () => {
    const outlines = [subscription('http://one.example/'), subscription('http://two.example/')];
    const offline = await run(outlines);
    expect(offline).toMatchObject({ online: false, states: [] });
    expect(offline.told).toEqual(['1: name-unknown', '1: name-unknown']);
    expect(await run([...outlines, subscription('/b')])).toMatchObject({
      online: true,
      states: [{ failures: 1 }, { failures: 1 }, { failures: 0 }],
    });
    expect(await run(outlines.slice(1))).toMatchObject({ online: true, states: [{ failures: 1 }] });
  });
});
