import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Story, storiesIn } from '#tests/support/gathering/gathering-world.ts';
import { newsFeed } from '#tests/support/gathering/news-feed.ts';
import { smallNews } from '#tests/support/gathering/small-news.ts';
import { callLede } from '#tests/support/processes/call-lede.ts';
import {
  type Ended,
  endOf,
  runLedeOn,
  startLede,
} from '#tests/support/processes/gather-process.ts';
import { type NewsServer, openNewsServer } from '#tests/support/servers/news-server.ts';
import { withFolder } from '#tests/support/worlds/write-world.ts';

/** A moment of a run: the n-th request comes, or the n-th change to the disk is about to be made. */
type Moment = { request: number } | { change: number };

const host = '127.0.0.1';
const feeds = Object.values(smallNews);

/** Says what the feeds have of that many publishers. */
function publish({ publish: say }: NewsServer, publishers: number): void {
  for (const [index, items] of feeds.entries()) {
    say(`${host}/${index}`, newsFeed(index < publishers ? items : []));
  }
}

function writeSubscriptions(folder: string, { port }: NewsServer): void {
  const outlines = feeds.map(
    (_, index) => `<outline text="Paper ${index}" xmlUrl="http://${host}:${port}/${index}"/>`,
  );
  writeFileSync(join(folder, 'feeds.opml'), `<opml><body>${outlines.join('\n')}</body></opml>`);
  writeFileSync(join(folder, 'site.yaml'), 'gather:\n  pages: 0\n');
}

async function killAt(folder: string, moment: Moment, server: NewsServer): Promise<Ended> {
  const privateHosts = [`${host}:${server.port}`];
  if ('change' in moment) {
    return runLedeOn(folder, ['gather'], { privateHosts, killAt: moment.change });
  }
  const child = startLede(folder, ['gather'], { privateHosts });
  server.onRequest((count) => {
    if (count === moment.request) child.kill('SIGKILL');
  });
  const ended = await endOf(child);
  server.onRequest(() => undefined);
  return ended;
}

const byFile = (stories: readonly Story[]) =>
  stories.toSorted((a, b) => (a.main < b.main ? -1 : 1));

/** The documents say what they say without a kill, each article once, and nothing else is left. */
async function expectWhole(folder: string, whole: readonly Story[], moment: Moment): Promise<void> {
  const names = [folder, join(folder, '.lede')].flatMap((each) => readdirSync(each));
  const leftovers = names.filter((name) => /^\.lede-new|^lock$/.test(name));
  expect({ moment, stories: byFile(await storiesIn(folder)), leftovers }).toEqual({
    moment,
    stories: whole,
    leftovers: [],
  });
}

test('Twenty kills of gatherings lose nothing and double nothing', async () => {
  const server = await openNewsServer();
  const privateHosts = [`${host}:${server.port}`];
  // What follows on a kill needs no process of its own.
  const gather = (folder: string) =>
    callLede(['gather'], {
      variables: { LEDE_DATA: folder, LEDE_PRIVATE_HOSTS: privateHosts.join(' ') },
    });
  try {
    await withFolder({}, async (begun) => {
      writeSubscriptions(begun, server);
      publish(server, 2);
      expect(await gather(begun)).toMatchObject({ code: 0 });
      publish(server, feeds.length);
      let whole: Story[] = [];
      let changes = 0;
      await withFolder({}, async (folder) => {
        cpSync(begun, folder, { recursive: true });
        const options = { privateHosts, killAt: Number.MAX_SAFE_INTEGER };
        const { errors } = await runLedeOn(folder, ['gather'], options);
        changes = Number(/^changes: (\d+)$/m.exec(errors)?.[1]);
        whole = byFile(await storiesIn(folder));
      });
      expect(whole).toHaveLength(4);
      expect(changes).toBeGreaterThan(20);
      const requests = feeds.map((_, index) => ({ request: index + 1 }));
      const most = 20 - requests.length - 1;
      const writes = Array.from({ length: most + 1 }, (_, index) => ({
        change: 1 + Math.floor((index * (changes - 1)) / most),
      }));
      for (const moment of [...requests, ...writes]) {
        await withFolder({}, async (folder) => {
          cpSync(begun, folder, { recursive: true });
          expect(await killAt(folder, moment, server)).toMatchObject({ signal: 'SIGKILL' });
          expect(await gather(folder)).toMatchObject({ code: 0 });
          await expectWhole(folder, whole, moment);
        });
      }
    });
  } finally {
    server.close();
  }
}, 900_000);
