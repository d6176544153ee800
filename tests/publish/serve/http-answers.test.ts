import { mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import {
  type IncomingHttpHeaders,
  type OutgoingHttpHeaders,
  request,
  type Server,
} from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { serveSite } from '#publish/serve/serve-site.ts';
import { fillFolder } from '#tests/support/documents/fill-folder.ts';

const digits = '0123456789';

let folder: string;
let server: Server;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lede-http-'));
  await fillFolder(
    folder,
    new Map([
      ['site/index.html', digits],
      ['site/404.html', 'nothing here'],
      ['site/large.txt', 'x'.repeat(3_000_000)],
      ['site/assets/index-abc.js', digits],
      ['site/_headers', '/*\n  X-Everywhere: yes\n\n/assets/*\n  Cache-Control: immutable\n'],
      ['site/.hidden', 'hidden'],
      ['outside/secret.txt', 'secret'],
    ]),
  );
  await symlink(join(folder, 'outside'), join(folder, 'site', 'linked'));
  await symlink(join(folder, 'outside', 'secret.txt'), join(folder, 'site', 'linked.txt'));
  await symlink('endless.js', join(folder, 'site', 'assets', 'endless.js'));
  server = await serveSite({ folder: join(folder, 'site'), base: '/', port: 0 });
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true, force: true });
});

describe('serve-range: a part of a file that is asked for', () => {
  test.each([
    ['bytes=2-4', '234', 'bytes 2-4/10'],
    ['bytes=0-0', '0', 'bytes 0-0/10'],
    ['bytes=7-', '789', 'bytes 7-9/10'],
    ['bytes=-3', '789', 'bytes 7-9/10'],
    ['bytes=0-9007199254740993', digits, 'bytes 0-9/10'],
  ])('%s is sent alone', async (range, body, contentRange) => {
    const answer = await ask('GET', '/', { range });
    expect(answer).toMatchObject({ status: 206, body });
    expect(answer.headers).toMatchObject({
      'content-range': contentRange,
      'content-length': String(body.length),
      'x-everywhere': 'yes',
    });
  });

  test('is the whole file where it is longer than the file', async () => {
    expect(await ask('GET', '/', { range: 'bytes=-99' })).toMatchObject({
      status: 200,
      body: digits,
    });
  });

  test.each(['bytes=10-', 'bytes=99-100'])('%s is said not to be there', async (range) => {
    const answer = await ask('GET', '/', { range });
    expect(answer.status).toBe(416);
    expect(answer.headers).toMatchObject({ 'content-range': 'bytes */10', 'x-everywhere': 'yes' });
  });

  test.each(['bytes=5-2', 'bytes=x', 'lines=1-2', 'bytes=0-1,3-4', 'bytes=', '-', 'bytes=--1'])(
    '%s, which HTTP does not define or which has several parts, never ends the server',
    async (range) => {
      const { status } = await ask('GET', '/', { range });
      expect([200, 206, 416]).toContain(status);
      expect(await ask('GET', '/')).toMatchObject({ status: 200, body: digits });
    },
  );
});

describe('a reader who has a file already', () => {
  test('is told that it has not changed', async () => {
    const { headers } = await ask('GET', '/');
    const again = await ask('GET', '/', { 'if-none-match': headers.etag });
    expect(again).toMatchObject({ status: 304, body: '' });
    expect(again.headers).toMatchObject({ 'x-everywhere': 'yes' });
    const since = { 'if-modified-since': headers['last-modified'] };
    expect(await ask('GET', '/', since)).toMatchObject({ status: 304, body: '' });
  });

  test('gets the one that has changed', async () => {
    expect(await ask('GET', '/', { 'if-none-match': '"another"' })).toMatchObject({
      status: 200,
      body: digits,
    });
  });
});

test('HEAD answers like GET, without the file', async () => {
  const got = await ask('GET', '/');
  const head = await ask('HEAD', '/');
  expect(head).toMatchObject({ status: 200, body: '' });
  expect(head.headers['content-length']).toBe(got.headers['content-length']);
  expect(head.headers.etag).toBe(got.headers.etag);
  expect(await ask('HEAD', '/nowhere')).toMatchObject({ status: 404, body: '' });
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])(
  '%s is refused: a site is read only',
  async (method) => {
    const { status, headers } = await ask(method, '/');
    expect(status).toBe(405);
    expect(headers).toMatchObject({ allow: 'GET, HEAD', 'x-everywhere': 'yes' });
  },
);

test.each(['/linked.txt', '/linked/secret.txt', '/.hidden'])(
  '%s, which is not of the site or is hidden, is not sent',
  async (path) => {
    for (const method of ['GET', 'HEAD']) {
      const { status, body } = await ask(method, path);
      expect(status).toBe(404);
      expect(body).not.toContain('secret');
    }
  },
);

describe('every answer carries the headers of the site', () => {
  test.each<[number, ...string[]]>([
    [200, 'GET / HTTP/1.1', 'Host: localhost'],
    [200, 'GET http://localhost/?from=proxy HTTP/1.1', 'Host: localhost'],
    [200, 'GET HTTP://localhost HTTP/1.1', 'Host: localhost'],
    [200, 'GET / HTTP/1.1', 'Host: localhost', 'Expect: the-impossible'],
    [206, 'GET / HTTP/1.1', 'Host: localhost', 'Range: bytes=2-4'],
    [304, 'GET / HTTP/1.1', 'Host: localhost', 'If-None-Match: *'],
    [400, 'GET / HTTP/1.1'],
    [400, 'nonsense'],
    [400, 'GET / HTTP/1.1', 'Host: localhost', 'Content-Length: several'],
    [404, 'GET /nowhere HTTP/1.1', 'Host: localhost'],
    [400, 'GET nowhere HTTP/1.1', 'Host: localhost'],
    [404, 'GET /../../outside HTTP/1.1', 'Host: localhost'],
    [405, 'POST / HTTP/1.1', 'Host: localhost', 'Content-Length: 0'],
    [405, 'OPTIONS * HTTP/1.1', 'Host: localhost'],
    [412, 'GET / HTTP/1.1', 'Host: localhost', 'If-Match: "another"'],
    [416, 'GET / HTTP/1.1', 'Host: localhost', 'Range: bytes=99-100'],
    [431, 'GET / HTTP/1.1', 'Host: localhost', `X-Long: ${'x'.repeat(20_000)}`],
    [503, 'GET /assets/endless.js HTTP/1.1', 'Host: localhost'],
  ])('%i to %s', async (status, ...lines) => {
    const [first = '', ...headers] = (await say(lines)).split('\r\n');
    expect(first).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(headers.map((header) => header.toLowerCase())).toContain('x-everywhere: yes');
  });

  test('the one that leads on to the path of the site, too', async () => {
    const based = await serveSite({ folder: join(folder, 'site'), base: '/news/', port: 0 });
    for (const path of ['/', '/news', '/elsewhere']) {
      const { headers } = await ask('GET', path, {}, based);
      expect(headers).toMatchObject({ 'x-everywhere': 'yes' });
    }
    based.closeAllConnections();
    based.close();
  });
});

test.each([
  ['POST', '/assets/index-abc.js', {}],
  ['GET', '/assets/index-abc.js', { range: 'bytes=99-100' }],
  ['GET', '/assets/index-abc.js', { 'if-match': '"another"' }],
  ['GET', '/assets/gone.js', {}],
  ['GET', '/assets/endless.js', {}],
])('no browser keeps what went wrong with %s %s %o', async (method, path, headers) => {
  const answer = await ask(method, path, headers);
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.headers['cache-control']).toBe('no-cache');
});

test('serve-fds: readers who leave in the middle leave no file open', async () => {
  const before = await filesOpen();
  const asked = 'GET /large.txt HTTP/1.1\r\nHost: localhost\r\n\r\n'.repeat(50);
  await Promise.all(
    Array.from({ length: 20 }, async () => {
      const socket = connect(addressOf(server));
      socket.write(asked);
      await new Promise((resolve) => socket.once('data', resolve));
      socket.destroy();
    }),
  );
  await vi.waitFor(async () => expect(await filesOpen()).toBeLessThanOrEqual(before + 2), {
    timeout: 20_000,
  });
  expect(await ask('GET', '/')).toMatchObject({ status: 200 });
});

/** How many files, sockets and pipes this process has open; 0 where the system doesn't say. */
async function filesOpen(): Promise<number> {
  return (await readdir('/proc/self/fd').catch(() => [])).length;
}

type Answer = { status: number | undefined; headers: IncomingHttpHeaders; body: string };

function ask(
  method: string,
  path: string,
  headers: OutgoingHttpHeaders = {},
  asked = server,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ ...addressOf(asked), method, path, headers, agent: false }, async (response) => {
      const { statusCode: status } = response;
      resolve({ status, headers: response.headers, body: await text(response) });
    })
      .once('error', reject)
      .end();
  });
}

/** The status line and the headers that answer these lines, byte for byte. */
async function say(lines: readonly string[]): Promise<string> {
  const socket = connect(addressOf(server));
  socket.setEncoding('latin1').write(`${lines.join('\r\n')}\r\n\r\n`);
  let answer = '';
  for await (const part of socket) {
    answer += String(part);
    if (answer.includes('\r\n\r\n')) break;
  }
  return answer;
}

function addressOf(listening: Server): { host: string; port: number } {
  const address = listening.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return { host: address.address, port: address.port };
}
