import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newsFeed } from '#tests/support/gathering/news-feed.ts';
import { smallNews } from '#tests/support/gathering/small-news.ts';
import { callLede } from '#tests/support/processes/call-lede.ts';
import { runLedeOn, startLede } from '#tests/support/processes/gather-process.ts';
import { type NewsServer, openNewsServer } from '#tests/support/servers/news-server.ts';
import { withFolder } from '#tests/support/worlds/write-world.ts';

const host = '127.0.0.1';
const settings = 'gather:\n  pages: 0\n  wait: 0\n';
let server: NewsServer;

beforeAll(async () => {
  server = await openNewsServer();
});

afterAll(() => server.close());

/** A list of one feed, at a path of the server. */
const opml = (path: string) =>
  `<opml><body>\n<outline text="Paper" xmlUrl="http://${host}:${server.port}/${path}"/>\n</body></opml>`;

const privateHosts = () => [`${host}:${server.port}`];

describe('lede gather, in processes of its own', () => {
  test('ends at once where another run is at work, which goes on', async () => {
    const news = newsFeed(smallNews['harbourpost.example'] ?? []);
    const held: ServerResponse[] = [];
    const isAsked = new Promise<void>((resolve) => {
      server.publish(`${host}/held`, (_request, response) => {
        held.push(response);
        resolve();
      });
    });
    await withFolder({ 'feeds.opml': opml('held'), 'site.yaml': settings }, async (folder) => {
      const first = runLedeOn(folder, ['gather'], { privateHosts: privateHosts() });
      await isAsked;
      const second = await callLede(['gather'], {
        variables: { LEDE_DATA: folder, LEDE_PRIVATE_HOSTS: privateHosts().join() },
      });
      expect(second).toMatchObject({ code: 1, output: '' });
      expect(second.errors).toMatch(/^Another run has been gathering into this folder since /);
      for (const response of held) response.end(news);
      const { code, output } = await first;
      expect(code).toBe(0);
      expect(output).toContain('Stories: 2 written');
    });
  });

  test('with --watch goes on until it is ended', async () => {
    server.publish(`${host}/good`, newsFeed([]));
    await withFolder({ 'feeds.opml': opml('good'), 'site.yaml': settings }, async (folder) => {
      const child = startLede(folder, ['gather', '--watch', '1m'], {
        privateHosts: privateHosts(),
      });
      const isTold = new Promise<void>((resolve) => {
        child.stdout?.on('data', (text) => String(text).includes('Stories:') && resolve());
      });
      await isTold;
      expect(child.exitCode).toBeNull();
      const ended = new Promise((resolve) => {
        child.once('close', (_code, signal) => resolve(signal));
      });
      child.kill('SIGTERM');
      expect(await ended).toBe('SIGTERM');
    });
  });
});
