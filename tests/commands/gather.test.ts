import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newsFeed } from '#tests/support/gathering/news-feed.ts';
import { smallNews } from '#tests/support/gathering/small-news.ts';
import { callLede } from '#tests/support/processes/call-lede.ts';
import { runLedeOn } from '#tests/support/processes/gather-process.ts';
import { say } from '#tests/support/servers/answering-server.ts';
import { type NewsServer, openNewsServer } from '#tests/support/servers/news-server.ts';
import { withFolder } from '#tests/support/worlds/write-world.ts';

const host = '127.0.0.1';
const settings = 'gather:\n  pages: 0\n  wait: 0\n';
let server: NewsServer;

beforeAll(async () => {
  server = await openNewsServer();
});

afterAll(() => server.close());

/** An outline of a feed at a path of the server. */
const outline = (path: string) =>
  `<outline text="Paper ${path}" xmlUrl="http://${host}:${server.port}/${path}"/>`;

const opml = (...paths: string[]) =>
  `<opml><body>\n${paths.map(outline).join('\n')}\n</body></opml>`;

const lede = (folder: string, ...words: string[]) =>
  runLedeOn(folder, words, { privateHosts: [`${host}:${server.port}`] });

/** Does the same in this process. */
const call = (folder: string, ...words: string[]) =>
  callLede(words, {
    variables: { LEDE_DATA: folder, LEDE_PRIVATE_HOSTS: `${host}:${server.port}` },
  });

describe('lede gather', () => {
  test('writes stories, and says what it came to; then as JSON, with what is wrong', async () => {
    server.publish(`${host}/good`, newsFeed(smallNews['harbourpost.example'] ?? []));
    server.publish(`${host}/bad`, say(500));
    const files = { 'feeds.opml': opml('good', 'bad'), 'site.yaml': settings };
    await withFolder(files, async (folder) => {
      const first = await lede(folder, 'gather');
      expect(first).toMatchObject({ code: 0, errors: '' });
      expect(first.output).toContain('2 feeds: 1 read, 0 unchanged, 1 failed');
      expect(first.output).toMatch(/Paper bad \(http:.*\/bad\): .* answered 500/);
      expect(first.output).toContain('Articles: 2 new, 0 known; 0 wait');
      expect(first.output).toContain('Stories: 2 written, 0 extended, with 2 reports');
      writeFileSync(join(folder, 'site.yaml'), `${settings}  perday: 2\n`);
      const second = await call(folder, 'gather', '--json');
      expect(second).toMatchObject({ code: 0, errors: '' });
      expect(JSON.parse(second.output)).toMatchObject({
        ok: true,
        summary: { feeds: { unchanged: 1, read: 0 }, stories: { written: [] } },
        problems: [{ file: 'site.yaml', code: 'setting-unknown', line: 4 }],
      });
      const health = await call(folder, 'feeds');
      expect(health).toMatchObject({ code: 0, errors: '' });
      expect(health.output).toMatch(/Paper bad.*\n {2}Failed once\. Never read\. Next try in /);
      expect(health.output).toMatch(/Paper good.*\n {2}Last read less than a minute ago\. Due now/);
    });
  });

  test('changes the address of a feed that has moved, if it is asked to', async () => {
    server.publish(`${host}/old`, say(301, { Location: '/new' }));
    server.publish(`${host}/new`, newsFeed([]));
    const before = opml('old');
    await withFolder({ 'feeds.opml': before, 'site.yaml': settings }, async (folder) => {
      const written = () => readFileSync(join(folder, 'feeds.opml'), 'utf8');
      expect((await call(folder, 'gather')).output).toMatch(/\/old has moved to http:.*\/new\./);
      expect(written()).toBe(before);
      const { output } = await call(folder, 'gather', '--update-opml', '--json');
      expect(JSON.parse(output)).toHaveProperty('summary.notices', [
        'feeds.opml has the new addresses.',
      ]);
      expect(written()).toBe(before.replace('/old', '/new'));
    });
  });

  test.each<[string, Record<string, string>, RegExp]>([
    ['there is no feeds.opml', {}, /could not be read: it does not exist/],
    ['feeds.opml is empty', { 'feeds.opml': '' }, /the file is empty/],
    ['feeds.opml is something else', { 'feeds.opml': '# Feeds' }, /the file is not OPML/],
    [
      'feeds.opml has no feed',
      { 'feeds.opml': '<opml><body><outline text="News"/></body></opml>' },
      /names no feed that can be read/,
    ],
  ])('exits with 1 and says why where %s', async (_where, files, words) => {
    await withFolder(files, async (folder) => {
      const gathered = await call(folder, 'gather');
      const health = await call(folder, 'feeds');
      expect(gathered.code).toBe(1);
      expect(gathered.output + gathered.errors).toMatch(words);
      expect(gathered.errors).not.toContain('    at ');
      expect(health).toMatchObject({ code: 1, errors: '' });
    });
  });

  test('reads a broken feeds.opml as far as it can, and tells of its fault with the line', async () => {
    server.publish(`${host}/good`, newsFeed([]));
    const broken = `<opml><body>\n${outline('good')}\n<outline text="Open" xmlUrl="http://a.exa`;
    await withFolder({ 'feeds.opml': broken, 'site.yaml': settings }, async (folder) => {
      const { code, output } = await call(folder, 'gather');
      expect(code).toBe(0);
      expect(output).toMatch(/feeds\.opml:3:\d/);
      expect(output).toContain('1 feed: 1 read');
    });
  });

  test('says what is wrong with --watch before it does anything', async () => {
    await withFolder({ 'feeds.opml': opml('good') }, async (folder) => {
      const ended = await call(folder, 'gather', '--watch', 'often');
      expect(ended).toMatchObject({ code: 2, output: '' });
      expect(ended.errors).toContain('does not understand --watch often');
    });
  });
});
