import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type AnsweringServer,
  openAnsweringServer,
  say,
} from '#tests/support/servers/answering-server.ts';
import { fetchOnce, requestFor } from '#tests/support/servers/fetching.ts';

let server: AnsweringServer;

const validators = { etag: '"7"', lastModified: 'Thu, 29 Feb 2024 10:00:00 GMT' };

beforeAll(async () => {
  server = await openAnsweringServer({
    '/feed': say(
      200,
      {
        ETag: '"7"',
        'Last-Modified': 'Thu, 29 Feb 2024 10:00:00 GMT',
        'Cache-Control': 'public, max-age=600',
        Age: '60',
        'Content-Type': 'application/rss+xml; charset=utf-8',
      },
      'news',
    ),
    '/plain': say(200, { ETag: `"${'x'.repeat(2000)}"` }, 'news'),
    '/unchanged': (request, response) => {
      const { 'if-none-match': etag, 'if-modified-since': since } = request.headers;
      response.writeHead(etag === '"7"' && since ? 304 : 200, { ETag: '"8"' }).end();
    },
    '/304': say(304),
    '/204': say(204),
    '/401': say(401),
    '/403': say(403),
    '/410': say(410),
    '/418': say(418),
    '/429': say(429),
    '/429-seconds': say(429, { 'Retry-After': '120' }),
    '/429-date': say(429, { 'Retry-After': 'Fri, 01 Mar 2024 10:02:00 GMT' }),
    '/429-old-date': say(429, { 'Retry-After': 'Friday, 01-Mar-24 10:02:00 GMT' }),
    '/429-past': say(429, { 'Retry-After': 'Fri, 01 Mar 2024 09:00:00 GMT' }),
    '/429-long': say(429, { 'Retry-After': '99999999999999999999' }),
    '/429-odd': say(429, { 'Retry-After': 'tomorrow' }),
    '/500': say(500),
    '/503': say(503, { 'Retry-After': '30' }),
    '/picture': say(200, { 'Content-Type': 'IMAGE/png; q=1' }, 'png'),
  });
});

afterAll(() => server.close());

const ask = (path: string, request = {}) =>
  fetchOnce([server.host], requestFor(`http://${server.host}${path}`, request));

describe('An answer', () => {
  test('has its content, how to ask for it again, and how long it is fresh', async () => {
    expect(await ask('/feed#top')).toEqual({
      kind: 'content',
      found: { address: `http://${server.host}/feed`, movedTo: null, validators, maxAge: 540 },
      body: Buffer.from('news'),
      whole: true,
      contentType: 'application/rss+xml; charset=utf-8',
    });
  });

  test('says nothing of what the server does not say, or says at such a length', async () => {
    expect(await ask('/plain')).toMatchObject({
      found: { validators: { etag: null, lastModified: null }, maxAge: null },
      contentType: null,
    });
  });

  test('is short where nothing has changed', async () => {
    expect(await ask('/unchanged', { validators })).toMatchObject({
      kind: 'unchanged',
      found: { validators: { etag: '"8"', lastModified: null } },
    });
  });

  test('can be asked for after validators that no header can hold', async () => {
    const odd = { etag: 'a\r\nX-Other: b', lastModified: 'März' };
    expect(await ask('/feed', { validators: odd })).toMatchObject({ kind: 'content' });
    expect(server.requests.at(-1)?.headers).not.toHaveProperty('if-none-match');
  });

  test.each([
    ['/304', 'status-unexpected', '304'],
    ['/204', 'status-unexpected', '204'],
    ['/401', 'forbidden', 'password'],
    ['/403', 'forbidden', 'refuses'],
    ['/nothing', 'not-found', 'the address it has now'],
    ['/410', 'gone', 'for good'],
    ['/418', 'status-unexpected', '418'],
    ['/429', 'too-many-requests', 'left alone'],
    ['/500', 'server-error', 'fault of its own'],
  ])('%s is told as %s', async (path, code, word) => {
    const answer = await ask(path);
    expect(answer).toMatchObject({ kind: 'failed', code, retryAfter: null });
    expect(answer).toHaveProperty('message', expect.stringContaining(word));
    expect(answer).toHaveProperty('message', expect.stringContaining(server.host));
  });

  test.each([
    ['/429-seconds', 120],
    ['/429-date', 120],
    ['/429-old-date', 120],
    ['/429-past', 0],
    ['/429-long', 86_400],
    ['/429-odd', null],
    ['/503', 30],
  ])('%s says for how long to leave the server alone', async (path, retryAfter) => {
    expect(await ask(path)).toMatchObject({ kind: 'failed', retryAfter });
  });

  test('of another kind than what was asked for is told, and not read', async () => {
    const wanted = { name: 'a feed', accept: 'x/y', takes: (type: string) => type === 'x/y' };
    const answer = await ask('/picture', { wanted });
    expect(answer).toMatchObject({ kind: 'failed', code: 'content-type' });
    expect(answer).toHaveProperty('message', expect.stringContaining('image/png, not a feed'));
    expect(server.requests.at(-1)?.headers.accept).toBe('x/y');
  });
});
