import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { serveSite } from '#publish/serve/serve-site.ts';
import type { Engine } from '#tests/support/browser/engines/engine.ts';
import { ensureFirefox, startFirefox } from '#tests/support/browser/engines/firefox.ts';
import { readerIn } from '#tests/support/browser/engines/reader-in.ts';
import { ensureWebKit, startWebKit } from '#tests/support/browser/engines/webkit.ts';
import { listen } from '#tests/support/servers/listen.ts';
import { runBuild } from '#tests/support/sites/run-build.ts';
import { seedCoverage, seedHeadline, seedPath } from '#tests/support/worlds/seed-coverage.ts';

/** As long as it may take to fetch and install a browser. */
const installing = 600_000;
const walking = 300_000;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lede-engines-'));
  const { code, output } = await runBuild({ LEDE_OUT: join(folder, 'site') });
  expect(code, output).toBe(0);
}, walking);

afterAll(() => rm(folder, { recursive: true, force: true }));

const headline = `document.querySelector('h1')?.textContent`;
const reports = `document.querySelectorAll('#timeline ol > li').length`;
const isControlled = `navigator.serviceWorker.controller?.state`;

describe.each([
  ['Firefox', ensureFirefox, startFirefox],
  ['WebKit', ensureWebKit, startWebKit],
])('in %s', (_, ensure, start) => {
  let engine: Engine;
  beforeAll(async () => {
    ensure();
    engine = await start();
  }, installing);
  afterAll(() => engine.close());

  test(
    'a reader opens the site, follows a topic, searches, reads a story, goes back, saves it, and reads it offline',
    async () => {
      const { opens, sees, clicks, types, goesBack } = readerIn(engine);
      const { home, stop } = await serve();

      await opens(home);
      await sees(headline, 'Latest stories');
      await clicks('nav[aria-label="Topics"] a', 'Computer Vision');
      await sees(headline, 'Computer Vision');
      expect(await engine.evaluate('location.pathname')).toBe('/topics/computer-vision');

      await clicks('a[href="/search"]');
      await types('[aria-label="Search stories"]', 'minneapolis facial');
      await clicks('main article a', seedHeadline);
      await sees(headline, seedHeadline);
      await sees(reports, seedCoverage.length);

      await goesBack();
      await sees(
        `document.querySelector('[aria-label="Search stories"]')?.value`,
        'minneapolis facial',
      );
      await clicks('main article a', seedHeadline);
      await sees(reports, seedCoverage.length);
      await clicks('[data-action="save"]');
      await sees(`document.querySelector('[data-action="save"]').ariaPressed`, 'true');

      await sees(isControlled, 'activated');
      const kept = `caches.keys().then(async (names) => {
        const saved = await caches.open(names.find((name) => name.includes(':saved')) ?? 'none');
        return (await saved.keys()).length;
      })`;
      await sees(kept, 1);
      await stop();
      await opens(`${home}saved`);
      await clicks('main article a', seedHeadline);
      await sees(headline, seedHeadline);
      await opens(home + seedPath);
      await sees(headline, seedHeadline);
      await sees(reports, seedCoverage.length);
    },
    walking,
  );

  test(
    'another site shows a story in a frame as tall as that, also where a host forbids frames by the old header',
    async () => {
      const { sees } = readerIn(engine);
      const { home } = await serve();
      const id = seedPath.replace('stories/', '');
      const elsewhere = await openElsewhere(`${home}embed/?story=${id}`);
      await engine.open(elsewhere);
      await sees(`document.querySelector('#story').height > 300`, true);
      await sees(`document.title`, 'framed');
    },
    walking,
  );
});

/** Serves the site, on a host that every browser takes for safe. */
async function serve(): Promise<{ home: string; stop: () => Promise<void> }> {
  const server = await serveSite({ folder: join(folder, 'site'), base: '/', port: 0 });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('A server has no port');
  const stop = async () => {
    const stopped = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await stopped;
  };
  onTestFinished(async () => {
    if (server.listening) await stop();
  });
  return { home: `http://localhost:${address.port}/`, stop };
}

/**
 * Serves a page of another origin with two frames: one with the address of a story, and one with a page whose policy
 * allows frames while X-Frame-Options doesn't, as a host sends both that knows no way to take a header away.
 */
async function openElsewhere(story: string): Promise<string> {
  const listening = `addEventListener('message', ({ data }) => {
    if (data === 'framed') document.title = data;
    else document.querySelector('#story').height = data.height;
  });`;
  const server: Server = createServer(({ url }, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (url === '/framed') {
      response.setHeader('X-Frame-Options', 'DENY');
      response.setHeader('Content-Security-Policy', ["base-uri 'none'", 'frame-ancestors *']);
      response.end(`<!doctype html><script>parent.postMessage('framed', '*')</script>`);
      return;
    }
    response.end(`<!doctype html><title>A blog</title><script>${listening}</script>
      <iframe id="story" src="${story}" height="300"></iframe><iframe src="/framed"></iframe>`);
  });
  const port = await listen(server);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${port}/`;
}
