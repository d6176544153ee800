import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  type AnsweringServer,
  type Handler,
  openAnsweringServer,
  say,
} from '#tests/support/servers/answering-server.ts';
import { fetcherFor, fetchOnce, requestFor } from '#tests/support/servers/fetching.ts';

let server: AnsweringServer;
let other: AnsweringServer;
let robots: Handler;

beforeAll(async () => {
  other = await openAnsweringServer({
    '/robots.txt': say(200, {}, 'User-agent: *\nDisallow: /'),
    '/page': say(200, {}, 'page'),
    '/rules': say(200, {}, 'User-agent: *\nDisallow: /private'),
  });
  server = await openAnsweringServer({
    '/robots.txt': (request, response) => robots(request, response),
    '/page': say(200, {}, 'page'),
    '/page-2': say(200, {}, 'page'),
    '/private': say(200, {}, 'page'),
    '/away': say(302, { Location: `http://${other.host}/page` }),
    '/to-private': say(302, { Location: '/private' }),
    '/same-robots': say(302, { Location: '/same-robots' }),
  });
});

beforeEach(() => {
  robots = say(200, {}, 'User-agent: *\nDisallow: /private');
  server.requests.length = 0;
  other.requests.length = 0;
});

afterAll(() => {
  server.close();
  other.close();
});

const hosts = () => [server.host, other.host];
const ask = (path: string, options = {}) =>
  fetchOnce(hosts(), requestFor(`http://${server.host}${path}`, { robots: 'obey' }), options);
const paths = () => server.requests.map(({ url }) => url);

describe('A robots.txt', () => {
  test('lets a page be read that it does not name', async () => {
    expect(await ask('/page')).toMatchObject({ kind: 'content' });
  });

  test('keeps us from a page that it names, which is told', async () => {
    const answer = await ask('/private');
    expect(answer).toMatchObject({ kind: 'failed', code: 'robots-disallowed' });
    expect(answer).toHaveProperty('message', expect.stringContaining('asks robots not to read'));
    expect(paths()).toEqual(['/robots.txt']);
  });

  test('may say so to Lede by name', async () => {
    robots = say(200, {}, '\uFEFFUser-Agent: lede\nDisallow: /page\n\nUser-agent: *\nDisallow:');
    expect(await ask('/page')).toMatchObject({ code: 'robots-disallowed' });
    robots = say(200, {}, 'User-agent: *\nDisallow: /\n\nUser-agent: Lede\nAllow: /');
    expect(await ask('/page')).toMatchObject({ kind: 'content' });
  });

  test('is asked before a redirect is followed, too', async () => {
    expect(await ask('/to-private')).toMatchObject({ code: 'robots-disallowed' });
    expect(await ask('/away')).toMatchObject({ code: 'robots-disallowed' });
    expect(other.requests.map(({ url }) => url)).toEqual(['/robots.txt']);
  });

  test('may stand elsewhere, and still speaks for its own host', async () => {
    robots = say(301, { Location: `http://${other.host}/rules` });
    expect(await ask('/private')).toMatchObject({ code: 'robots-disallowed' });
    expect(await ask('/page')).toMatchObject({ kind: 'content' });
  });

  test('is not asked for feeds', async () => {
    const feed = requestFor(`http://${server.host}/private`);
    expect(await fetchOnce(hosts(), feed)).toMatchObject({ kind: 'content' });
    expect(paths()).toEqual(['/private']);
  });

  test('is asked once for all pages of a run', async () => {
    const fetcher = fetcherFor(hosts());
    const pages = ['/page', '/page-2', '/page'].map((path) =>
      fetcher.fetch(requestFor(`http://${server.host}${path}`, { robots: 'obey' })),
    );
    expect(await Promise.all(pages)).toMatchObject(pages.map(() => ({ kind: 'content' })));
    fetcher.close();
    expect(paths()).toEqual(['/robots.txt', '/page', '/page-2', '/page']);
  });

  test.each([
    ['is not there', say(404)],
    ['is for others only', say(403)],
    ['leads in a circle', say(302, { Location: '/same-robots' })],
    ['is empty', say(200)],
    ['is no robots.txt', say(200, {}, '<!doctype html><title>Not found</title>')],
  ])('that %s allows everything', async (_way, handler) => {
    robots = handler;
    expect(await ask('/private')).toMatchObject({ kind: 'content' });
  });

  test.each<[string, Handler]>([
    ['has a server with a fault', say(503)],
    ['has a busy server', say(429)],
    ['breaks off', (request) => request.socket.destroy()],
    ['leads to a private host', say(302, { Location: 'http://10.0.0.1/robots.txt' })],
  ])('that %s allows nothing, which is told', async (_way, handler) => {
    robots = handler;
    const answer = await ask('/page');
    expect(answer).toMatchObject({ kind: 'failed', code: 'robots-unreachable' });
    expect(answer).toHaveProperty('message', expect.stringContaining("can't be read"));
  });

  test('without end is read to its limit', async () => {
    const rules = `User-agent: *\nDisallow: /private\n${'# more\n'.repeat(200_000)}`;
    robots = say(200, {}, `${rules}Disallow: /page`);
    expect(await ask('/private')).toMatchObject({ code: 'robots-disallowed' });
    expect(await ask('/page')).toMatchObject({ kind: 'content' });
  });

  test('whose patterns would keep us busy closes its site', async () => {
    robots = say(200, {}, `User-agent: *\nDisallow: /${'*a'.repeat(10_000)}b`);
    expect(await ask('/page')).toMatchObject({ code: 'robots-disallowed' });
  });

  test.each([
    ['2', 2_000],
    ['0.5', 500],
    ['86400', 10_000],
    ['Infinity', 10_000],
  ])('may ask for %s seconds between two pages, up to a limit', async (delay, pause) => {
    robots = say(200, {}, `User-agent: *\nCrawl-delay: ${delay}`);
    const waits: number[] = [];
    const wait = (time: number) => Promise.resolve(waits.push(time));
    expect(await ask('/page', { wait })).toMatchObject({ kind: 'content' });
    expect(waits.every((time) => time === pause)).toBe(true);
    expect(waits).not.toEqual([]);
  });

  test.each(['-5', '0', 'soon', ''])('asks for no pause by %j', async (delay) => {
    robots = say(200, {}, `User-agent: *\nCrawl-delay: ${delay}`);
    const waits: number[] = [];
    const wait = (time: number) => Promise.resolve(waits.push(time));
    expect(await ask('/page', { wait })).toMatchObject({ kind: 'content' });
    expect(waits).toEqual([]);
  });
});
