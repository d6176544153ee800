import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Summary } from '#gather/summary.ts';
import {
  type GatheringWorld,
  hoursLater,
  withNews,
} from '#tests/support/gathering/gathering-world.ts';
import { newsFeed } from '#tests/support/gathering/news-feed.ts';
import { smallNews, smallOutlines, smallStories } from '#tests/support/gathering/small-news.ts';
import { type Handler, say } from '#tests/support/servers/answering-server.ts';

const moveTo =
  (address: (port: number) => string): Handler =>
  (request, response) => {
    const port = Number(request.headers.host?.split(':')[1]);
    response.writeHead(302, { Location: address(port) }).end();
  };

const forEver = (write: (response: ServerResponse) => void, pause: number): Handler => {
  return (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'application/rss+xml' });
    const timer = setInterval(() => write(response), pause);
    response.on('close', () => clearInterval(timer));
  };
};

const bomb = gzipSync(Buffer.alloc(12_000_000, ' '));
const entities = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">
  ${Array.from({ length: 20 }, (_, n) => `<!ENTITY a${n} "${`&a${n - 1};`.repeat(10)}">`).join('')}]>
  <rss version="2.0"><channel><item><title>&a19;</title></item></channel></rss>`;

/** Feeds that do what a feed should not, by their hosts; and what is told of them. */
const failing: Readonly<Record<string, [handler: Handler, message: RegExp]>> = {
  'unchanged.example': [say(304), /answered 304/],
  'missing.example': [say(404), /answered 404/],
  'gone.example': [say(410), /ended this for good/],
  'busy.example': [say(429, { 'Retry-After': '7200' }), /asks to be left alone/],
  'faulty.example': [say(500), /fault of its own/],
  'circle.example': [moveTo((port) => `http://circle.example:${port}/feed`), /in a circle/],
  'stairs.example': [
    (request, response) => {
      const to = `${request.url}x`;
      response.writeHead(302, { Location: to }).end();
    },
    /redirects more than 5 times/,
  ],
  'loopback.example': [moveTo((port) => `http://127.0.0.1:${port}/`), /not on the public internet/],
  'metadata.example': [moveTo(() => 'http://169.254.169.254/'), /not on the public internet/],
  'bomb.example': [say(200, { 'Content-Encoding': 'gzip' }, bomb), /more than Lede reads/],
  'endless.example': [
    forEver((response) => response.write(Buffer.alloc(100_000, ' ')), 2),
    /more than Lede reads|took too long/,
  ],
  'slow.example': [forEver((response) => response.write('<'), 50), /took too long/],
  'picture.example': [say(200, { 'Content-Type': 'image/png' }, 'PNG'), /sends image\/png/],
  'page.example': [say(200, { 'Content-Type': 'text/html' }, '<!doctype html><p>Hi'), /The feed /],
  'nothing.example': [say(200, { 'Content-Type': 'application/rss+xml' }), /The feed /],
  'break.example': [(request) => request.socket.destroy(), /broke off/],
};

/** Feeds that are read as far as they can be. */
const odd: Readonly<Record<string, Handler>> = {
  'entities.example': say(200, {}, entities),
  'many.example': say(200, {}, manyItems(100_000)),
  'bare.example': say(
    200,
    { 'Content-Type': 'application/json; charset=utf-7' },
    newsFeed([
      { title: 'An item that has no link' },
      { link: 'https://bare.example/untitled' },
      {},
      { title: 'A headline without a date', link: 'https://bare.example/undated' },
      { title: 'A link that is none', link: 'javascript:alert(1)' },
      { title: 'A link to a front page', link: 'https://bare.example/' },
    ]),
  ),
};

function manyItems(count: number): string {
  const items = Array.from({ length: count }, (_, n) => {
    return `<item><title>Number ${n}</title><link>https://many.example/${n}</link></item>`;
  });
  return `<rss version="2.0"><channel>${items.join('')}</channel></rss>`;
}

describe('Good feeds among all that a server can do', () => {
  let first: Summary;
  let second: Summary;
  let mains: string[];
  let askedLater: string[];
  let close: () => void;

  beforeAll(async () => {
    // Loaded before, so that no answer runs out of time meanwhile.
    await import('#gather/feeds/parse-feed.ts');
    await import('#gather/articles/extract-articles.ts');
    const isDone = new Promise<void>((done) => {
      close = done;
    });
    const isRun = new Promise<void>((ran, reject) => {
      withNews(
        async (world) => {
          await runTwice(world);
          ran();
          await isDone;
        },
        ['pages: 0', 'perDay: 50', 'wait: 100'],
      ).catch(reject);
    });
    await isRun;
  });

  afterAll(() => close());

  async function runTwice({ server, subscribe, gather, stories }: GatheringWorld): Promise<void> {
    const bad = [...Object.keys(failing), ...Object.keys(odd)];
    const outlines = Object.fromEntries(bad.map((host) => [host, `text="${host}"`]));
    subscribe({ ...outlines, ...smallOutlines });
    for (const [host, [handler]] of Object.entries(failing)) {
      server.publish(`${host}/feed`, handler);
      // For redirects that lead on and on.
      for (let more = 'x'; more.length < 9; more += 'x') {
        server.publish(`${host}/feed${more}`, handler);
      }
    }
    for (const [host, handler] of Object.entries(odd)) server.publish(`${host}/feed`, handler);
    for (const [host, items] of Object.entries(smallNews)) {
      server.publish(`${host}/feed`, newsFeed(items));
    }
    const limits = { time: 5_000, bytes: 10_000_000 };
    first = await gather({ limits });
    mains = (await stories()).map(({ main }) => main);
    server.asked.length = 0;
    server.publish('slow.example/feed', say(404));
    second = await gather({ now: hoursLater(1), limits });
    askedLater = server.asked;
  }

  test('have all their stories written', () => {
    expect(mains).toEqual(expect.arrayContaining(Object.keys(smallStories)));
    expect(mains).toHaveLength(Object.keys(smallStories).length);
  });

  test.each(Object.keys(failing))('%s is told', (host) => {
    const told = first.feeds.failed.find(({ publisher }) => publisher === host);
    expect(told?.message).toMatch(failing[host]?.[1] ?? '');
  });

  test('and no other feed is blamed', () => {
    expect(first.feeds.failed).toHaveLength(Object.keys(failing).length);
    expect(first.feeds).toMatchObject({ gone: 1, online: true });
  });

  test('what is no article is counted, and what is too much is left out', () => {
    expect(first.articles.leftOut).toMatchObject({ 'no-article': 5, 'too-many': 1_950 });
    expect(first.notices).toContainEqual(
      expect.stringMatching(/many\.example.* more than 2,000 items/),
    );
  });

  test('those that ended or asked for time are not asked an hour later', () => {
    for (const host of ['gone', 'busy']) {
      expect(askedLater).not.toContainEqual(expect.stringContaining(`${host}.example`));
    }
    expect(second.feeds.gone).toBe(1);
    expect(second.stories).toMatchObject({ written: [], extended: [] });
  });
});
