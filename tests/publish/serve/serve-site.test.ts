import { mkdtemp, rm } from 'node:fs/promises';
import { type IncomingHttpHeaders, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite } from '#publish/serve/serve-site.ts';
import { fillFolder } from '#tests/support/documents/fill-folder.ts';

const files = new Map([
  ['site/index.html', 'front'],
  ['site/404.html', 'nothing here'],
  ['site/stories/2024-03-01-bridge/index.html', 'bridge'],
  ['site/stories/2024-03-01-น้ำจืด/index.html', 'water'],
  ['site/publishers/harbourpost.example/index.html', 'publisher'],
  ['site/topics/ai+robots/index.html', 'combination'],
  ['site/.lede-site', 'notes'],
  ['site/assets/index-abc.js', 'script'],
  ['site/dataset/manifest.json', '{}'],
  ['site/_headers', '/*\n  X-Everywhere: yes\n\n/assets/*\n  Cache-Control: immutable\n'],
  ['secret.txt', 'secret'],
]);

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lede-serve-'));
  await fillFolder(folder, files);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a site that is served', () => {
  const get = serving('/');

  test.each([
    ['/', 'front'],
    ['/stories/2024-03-01-bridge', 'bridge'],
    ['/stories/2024-03-01-bridge/', 'bridge'],
    ['/stories/2024-03-01-bridge?utm_source=mail', 'bridge'],
    [`/stories/${encodeURIComponent('2024-03-01-น้ำจืด')}`, 'water'],
    ['/publishers/harbourpost.example', 'publisher'],
    ['/topics/ai+robots', 'combination'],
    ['/dataset/manifest.json', '{}'],
  ])('answers %s with its page', async (path, content) => {
    expect(await get(path)).toMatchObject({ status: 200, body: content });
  });

  test.each([
    '/nowhere',
    '/.lede-site',
    '/stories',
    '/stories/2024-03-01',
    '/%E0%A4%A',
    '/%00',
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/stories/../../secret.txt',
  ])('answers %s with its own not-found page', async (path) => {
    expect(await get(path)).toMatchObject({ status: 404, body: 'nothing here' });
  });

  test('sends the headers that its file says', async () => {
    expect((await get('/')).headers).toMatchObject({ 'x-everywhere': 'yes' });
    expect((await get('/assets/index-abc.js')).headers).toMatchObject({
      'x-everywhere': 'yes',
      'cache-control': 'immutable',
    });
    expect((await get('/nowhere')).headers).toMatchObject({ 'x-everywhere': 'yes' });
  });

  test('has browsers ask again for what no rule lets them keep', async () => {
    for (const path of ['/', '/dataset/manifest.json', '/nowhere']) {
      expect((await get(path)).headers['cache-control']).toBe('no-cache');
    }
  });

  test('tells what a file is', async () => {
    expect((await get('/')).headers['content-type']).toMatch(/^text\/html;\s?charset=utf-8/);
    expect((await get('/assets/index-abc.js')).headers['content-type']).toMatch(/javascript/);
    expect((await get('/dataset/manifest.json')).headers['content-type']).toMatch(/json/);
    expect((await get('/nowhere')).headers['content-type']).toMatch(/^text\/html/);
  });
});

describe('a site under a path', () => {
  const get = serving('/news/');

  test.each([
    ['/news/', 'front'],
    ['/news/stories/2024-03-01-bridge', 'bridge'],
    ['/news/assets/index-abc.js', 'script'],
  ])('answers %s', async (path, content) => {
    expect(await get(path)).toMatchObject({ status: 200, body: content });
  });

  test.each(['/', '/news'])('leads on from %s to its front page', async (path) => {
    const { status, headers } = await get(path);
    expect(status).toBe(302);
    expect(headers.location).toBe('/news/');
  });

  test.each(['/stories/2024-03-01-bridge', '/newspaper/', '/assets/index-abc.js'])(
    'has nothing at %s, which is not under the path',
    async (path) => {
      expect(await get(path)).toMatchObject({ status: 404 });
    },
  );

  test('has its own not-found page under the path', async () => {
    expect(await get('/news/nowhere')).toMatchObject({ status: 404, body: 'nothing here' });
  });

  test('sends the headers of its file, whose paths are those of the site', async () => {
    const { headers } = await get('/news/assets/index-abc.js');
    expect(headers['cache-control']).toBe('immutable');
  });
});

test('a site is served to this machine alone', async () => {
  const server = await serveSite({ folder: join(folder, 'site'), base: '/', port: 0 });
  expect(addressOf(server).address).toMatch(/^(127\.0\.0\.1|::1)$/);
  server.close();
});

test('a site that is built anew while it is served is served as it is now', async () => {
  const later = join(folder, 'later');
  await fillFolder(later, new Map([['index.html', 'before']]));
  const server = await serveSite({ folder: later, base: '/', port: 0 });
  await fillFolder(
    later,
    new Map([
      ['index.html', 'afterwards'],
      ['new/index.html', 'new'],
    ]),
  );
  expect(await ask(server, '/')).toMatchObject({ status: 200, body: 'afterwards' });
  expect(await ask(server, '/new')).toMatchObject({ status: 200, body: 'new' });
  server.closeAllConnections();
  server.close();
});

test('a port that is taken is said to be', async () => {
  const first = await serveSite({ folder: join(folder, 'site'), base: '/', port: 0 });
  const { port } = addressOf(first);
  await expect(serveSite({ folder: join(folder, 'site'), base: '/', port })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  });
  first.close();
});

type Answer = { status: number | undefined; headers: IncomingHttpHeaders; body: string };

/** Serves the site while the tests of a group run. */
function serving(base: string): (path: string) => Promise<Answer> {
  let server: Server;
  beforeAll(async () => {
    server = await serveSite({ folder: join(folder, 'site'), base, port: 0 });
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return (path) => ask(server, path);
}

/** Asks for a path just as it is written. */
function ask(server: Server, path: string): Promise<Answer> {
  const { address: host, port } = addressOf(server);
  return new Promise((resolve, reject) => {
    request({ host, port, path }, async (response) => {
      const { statusCode: status, headers } = response;
      resolve({ status, headers, body: await text(response) });
    })
      .once('error', reject)
      .end();
  });
}

function addressOf(server: Server): { address: string; port: number } {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return address;
}
