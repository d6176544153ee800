import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { followRedirects } from '#fetch/follow-redirects.ts';
import {
  type AnsweringServer,
  openAnsweringServer,
  say,
} from '#tests/support/servers/answering-server.ts';
import { fetchOnce, requestFor } from '#tests/support/servers/fetching.ts';

let server: AnsweringServer;

beforeAll(async () => {
  server = await openAnsweringServer({
    '/new': say(200, {}, 'news'),
    '/301': say(301, { Location: '/new' }),
    '/302': say(302, { Location: '/new#top' }),
    '/303': say(303, { Location: '/new' }),
    '/307': say(307, { Location: '/new' }),
    '/308': say(308, { Location: '/new' }),
    '/301-301': say(301, { Location: '301' }),
    '/301-302': say(301, { Location: '/302' }),
    '/302-301': say(302, { Location: '/301' }),
    '/301-404': say(301, { Location: '/nothing' }),
    '/utf-8': say(301, { Location: Buffer.from('/neü').toString('latin1') }),
    '/ne%C3%BC': say(200, {}, 'news'),
    '/itself': say(302, { Location: '/itself' }),
    '/circle': say(302, { Location: '/circle-back' }),
    '/circle-back': say(301, { Location: '/circle#again' }),
    '/nowhere': say(302),
    '/invalid': say(302, { Location: 'http://[/' }),
    '/5': say(302, { Location: '/4' }),
    '/4': say(302, { Location: '/3' }),
    '/3': say(302, { Location: '/2' }),
    '/2': say(302, { Location: '/1' }),
    '/1': say(302, { Location: '/new' }),
    '/6': say(302, { Location: '/5' }),
  });
});

afterAll(() => server.close());

const ask = (path: string) => fetchOnce([server.host], requestFor(`http://${server.host}${path}`));

describe('A redirect', () => {
  test.each(['/301', '/308', '/301-301', '/utf-8'])(
    'that is permanent all the way tells the new address: %s',
    async (path) => {
      const answer = await ask(path);
      expect(answer).toMatchObject({ kind: 'content', body: Buffer.from('news') });
      const address = `http://${server.host}${path === '/utf-8' ? '/ne%C3%BC' : '/new'}`;
      expect(answer).toMatchObject({ found: { address, movedTo: address } });
    },
  );

  test.each(['/302', '/303', '/307', '/301-302', '/302-301'])(
    'that is temporary somewhere does not: %s',
    async (path) => {
      const address = `http://${server.host}/new`;
      expect(await ask(path)).toMatchObject({ kind: 'content', found: { address, movedTo: null } });
    },
  );

  test('takes the conditions along', async () => {
    const validators = { etag: '"7"', lastModified: null };
    const request = requestFor(`http://${server.host}/301`, { validators });
    await fetchOnce([server.host], request);
    expect(server.requests.at(-1)?.headers['if-none-match']).toBe('"7"');
  });

  test('may come five times', async () => {
    expect(await ask('/5')).toMatchObject({ kind: 'content', body: Buffer.from('news') });
  });

  test.each([
    ['/6', 'redirects-too-many', 'more than 5 times'],
    ['/itself', 'redirect-loop', 'to the same address'],
    ['/circle', 'redirect-loop', 'circle of 2 addresses'],
    ['/nowhere', 'redirect-invalid', 'missing or not valid'],
    ['/invalid', 'redirect-invalid', 'missing or not valid'],
    ['/301-404', 'not-found', '404'],
  ])('that leads nowhere is told: %s', async (path, code, words) => {
    const answer = await ask(path);
    expect(answer).toMatchObject({ kind: 'failed', code });
    expect(answer).toHaveProperty('message', expect.stringContaining(words));
  });

  test('gives no more time: the limit is that of the whole way', async () => {
    const limits: number[] = [];
    await followRedirects(
      'http://example.org/3',
      { most: 2, timeLimit: 100 },
      async (url, limit) => {
        limits.push(limit);
        return { said: { kind: 'redirect', to: `${url.href}0`, permanent: true }, took: 40 };
      },
    );
    expect(limits).toEqual([100, 60, 20]);
  });
});
