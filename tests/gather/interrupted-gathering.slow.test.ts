import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { storiesIn } from '#tests/support/gathering/gathering-world.ts';
import { newsFeed } from '#tests/support/gathering/news-feed.ts';
import { callLede } from '#tests/support/processes/call-lede.ts';
import { runLedeOn } from '#tests/support/processes/gather-process.ts';
import { openNewsServer } from '#tests/support/servers/news-server.ts';
import { withFolder } from '#tests/support/worlds/write-world.ts';

/** Several times as many as are written at a time; no two have a word in common. */
const items = Array.from({ length: 100 }, (_, index) => {
  const letters = String.fromCharCode(97 + Math.floor(index / 26), 97 + (index % 26));
  return {
    title: ['bo', 'ca', 'du', 'fe', 'gi'].map((word) => `${word}${letters}${letters}`).join(' '),
    link: `https://paper.example/${index}`,
    date: new Date(Date.UTC(2024, 2, 1, 0, index)).toISOString(),
  };
});

it('Ctrl-C ends a gathering between documents: all are whole, the lock is released, and the next run goes on', async () => {
  const server = await openNewsServer();
  const host = `127.0.0.1:${server.port}`;
  server.publish('127.0.0.1/feed', newsFeed(items));
  const outline = `<outline text="Paper" alone="yes" xmlUrl="http://${host}/feed"/>`;
  const files = {
    'feeds.opml': `<opml><body>${outline}</body></opml>`,
    'site.yaml': 'gather:\n  pages: 0\n',
  };
  try {
    await withFolder(files, async (folder) => {
      const hidden = () =>
        [folder, join(folder, '.lede')].flatMap((each) =>
          readdirSync(each).filter((name) => /^\.lede-new|^lock$/.test(name)),
        );
      const privateHosts = [host];
      // In the middle of the first documents that are written at a time.
      const options = { privateHosts, killAt: 40, signal: 'SIGINT' } as const;
      expect(await runLedeOn(folder, ['gather'], options)).toMatchObject({ signal: 'SIGINT' });
      const before = await storiesIn(folder);
      expect(before.length).toBeGreaterThan(0);
      expect(before.length).toBeLessThan(items.length);
      expect(hidden()).toEqual([]);

      const variables = { LEDE_DATA: folder, LEDE_PRIVATE_HOSTS: host };
      expect(await callLede(['gather'], { variables })).toMatchObject({ code: 0 });
      const mains = (await storiesIn(folder)).map(({ main }) => main);
      expect(new Set(mains).size).toBe(items.length);
      expect(mains).toHaveLength(items.length);
      expect(hidden()).toEqual([]);
    });
  } finally {
    server.close();
  }
}, 120_000);
