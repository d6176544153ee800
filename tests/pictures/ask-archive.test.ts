import { afterAll, beforeAll, expect, test } from 'vitest';
import { readIndex } from '#pictures/kept/read-index.ts';
import { drawn } from '#tests/support/pictures/draw-pictures.ts';
import { keepFrom, wantedPicture } from '#tests/support/pictures/keeping.ts';
import {
  type AnsweringServer,
  openAnsweringServer,
  say,
} from '#tests/support/servers/answering-server.ts';
import { withFolder } from '#tests/support/worlds/write-world.ts';

/** A publisher, and an archive that has copies of some of what is gone there. */
let server: AnsweringServer;
let base: string;

const json = { 'content-type': 'application/json' };
const closest = (status: string, timestamp = '20210216031500') =>
  JSON.stringify({
    url: 'gone',
    archived_snapshots: {
      closest: { available: true, status, timestamp, url: 'http://elsewhere.example/' },
    },
  });

beforeAll(async () => {
  const picture = await drawn(400, 300).jpeg().toBuffer();
  const routes: Parameters<typeof openAnsweringServer>[0] = {};
  server = await openAnsweringServer(routes);
  base = `http://${server.host}`;
  const question = (path: string) =>
    `/wayback/available?url=${encodeURIComponent(base + path)}&timestamp=20210215214100`;
  Object.assign(routes, {
    [question('/kept.jpg')]: say(200, json, closest('200')),
    [`/web/20210216031500im_/${base}/kept.jpg`]: say(
      200,
      { 'content-type': 'image/jpeg' },
      picture,
    ),
    '/page.jpg': say(200, { 'content-type': 'text/html' }, 'The newest'),
    [question('/page.jpg')]: say(200, json, closest('200')),
    [`/web/20210216031500im_/${base}/page.jpg`]: say(
      200,
      { 'content-type': 'image/jpeg' },
      picture,
    ),
    [question('/unknown.jpg')]: say(200, json, '{"archived_snapshots":{}}'),
    [question('/failed.jpg')]: say(200, json, closest('404')),
    [question('/odd.jpg')]: say(200, json, closest('200', '../../private')),
    [question('/broken.jpg')]: say(200, json, '<html>'),
    '/drawing.svg': say(200, { 'content-type': 'image/svg+xml' }, '<svg/>'),
  });
});

afterAll(() => server.close());

async function keep(path: string, archive = true) {
  return withFolder({}, async (folder) => {
    const address = base + path;
    const summary = await keepFrom(
      server.host,
      folder,
      [wantedPicture(address, { at: '2021-02-15T21:41:00Z' })],
      { settings: { archive }, archive: { api: base, copies: base } },
    );
    return { summary, fate: readIndex(folder).index.get(address) };
  });
}

function questions(): number {
  return server.requests.filter(({ url = '' }) => url.startsWith('/wayback')).length;
}

test.each(['/kept.jpg', '/page.jpg'])(
  'a picture that is gone is kept as the archive had it at the time of its article: %s',
  async (path) => {
    const { summary, fate } = await keep(path);
    expect(fate).toMatchObject({ is: 'kept', width: 400, isArchived: true });
    expect(summary.kept).toMatchObject({ count: 1, fromArchive: 1 });
  },
);

test.each(['/unknown.jpg', '/failed.jpg', '/odd.jpg', '/broken.jpg'])(
  'where the archive has no copy that can be used, the picture is gone: %s',
  async (path) => {
    const { summary, fate } = await keep(path);
    expect(fate).toMatchObject({ is: 'failed', code: 'not-found' });
    expect(summary.failed[0]?.message).toContain('The archive has no copy of it.');
  },
);

test('where the archive doesn’t answer, it is asked again soon', async () => {
  const { fate } = await keep('/unanswered.jpg');
  expect(fate).toMatchObject({ is: 'failed', message: expect.stringContaining('archive') });
});

test('nobody asks the archive who has not chosen to', async () => {
  const before = questions();
  const { fate } = await keep('/kept.jpg', false);
  expect(fate).toMatchObject({ is: 'failed', code: 'not-found' });
  expect(questions()).toBe(before);
});

test('nobody asks it for what is there, but no picture', async () => {
  const before = questions();
  await keep('/drawing.svg');
  expect(questions()).toBe(before);
});
