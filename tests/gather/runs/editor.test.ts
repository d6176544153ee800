import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { afterEdit, all, third } from '#tests/support/gathering/edited-story.ts';
import { type GatheringWorld, withNews } from '#tests/support/gathering/gathering-world.ts';
import { newsFeed } from '#tests/support/gathering/news-feed.ts';

describe('What an editor does between two runs is respected', () => {
  test('an edited headline stays, and the new report is added', async () => {
    await afterEdit(
      ({ path, text }) => writeFileSync(path, text.replace('Harbour bridge', 'The bridge')),
      async ({ stories }) => {
        const title = 'The bridge reopens to traffic after two years of repairs';
        expect(await stories()).toMatchObject([{ title, ...all }]);
      },
    );
  });

  test('a deleted entry stays out', async () => {
    await afterEdit(
      ({ path, text }) => writeFileSync(path, text.replace(/(?<=related:\n)(?: {2}.*\n)+/, '')),
      async ({ stories }) => {
        expect(await stories()).toMatchObject([
          { main: all.main, coverage: ['tramnews.example/bridge'] },
        ]);
      },
    );
  });

  test('a deleted document stays out, and the new report waits', async () => {
    await afterEdit(
      ({ path }) => rmSync(path),
      async ({ stories, gather }) => {
        expect(await stories()).toEqual([]);
        expect((await gather()).articles.waiting).toBe(1);
      },
    );
  });

  test('a renamed document is added to under its name', async () => {
    await afterEdit(
      ({ path, folder }) => renameSync(path, join(folder, 'bridge.markdown')),
      async ({ stories }) => {
        expect(await stories()).toMatchObject([{ file: 'bridge.markdown', ...all }]);
      },
    );
  });

  test('a document that was moved into a subfolder is added to there', async () => {
    await afterEdit(
      ({ path, folder }) => {
        mkdirSync(join(folder, '2024/march'), { recursive: true });
        renameSync(path, join(folder, '2024/march/bridge.md'));
      },
      async ({ stories }) => {
        expect(await stories()).toMatchObject([{ file: '2024/march/bridge.md', ...all }]);
      },
    );
  });

  test('what was taken down with `removed: true` stays as it is', async () => {
    await afterEdit(
      ({ path, text }) => writeFileSync(path, text.replace('---\n', '---\nremoved: true\n')),
      async ({ stories, files }, name) => {
        expect(await stories()).toEqual([]);
        expect([...(await files()).keys()]).toEqual([name]);
      },
    );
  });

  test('an `event:` of the editor stays the only one', async () => {
    await afterEdit(
      ({ path, text }) => writeFileSync(path, text.replace('---\n', '---\nevent: harbour\n')),
      async ({ stories, files }) => {
        expect(await stories()).toMatchObject([all]);
        const [file] = (await files()).values();
        expect(file?.text.match(/^event:.*$/gm)).toEqual(['event: harbour']);
      },
    );
  });

  test('a document that the editor sets apart gains nothing', async () => {
    await afterEdit(
      ({ path, text }) => writeFileSync(path, text.replace('---\n', '---\nevent: none\n')),
      async ({ stories }) => {
        expect(await stories()).toMatchObject([
          { main: all.main, coverage: ['citydesk.example/bridge'] },
        ]);
      },
    );
  });

  test('a document with a slip in it is left as it is', async () => {
    let broken = '';
    await afterEdit(
      ({ path, text }) => {
        broken = text.replace('title: "', 'title: "" "');
        writeFileSync(path, broken);
      },
      async ({ files }, name) => {
        expect([...(await files())].map(([file, { text }]) => [file, text])).toEqual([
          [name, broken],
        ]);
      },
    );
  });

  test('an article that the editor has put into a document of their own is no report', async () => {
    await afterEdit(
      ({ folder }) => {
        const keys = [
          'title: Trams are back',
          'publishedDateTime: 2024-02-01T08:00:00Z',
          'webUrl: https://www.tramnews.example/bridge/?utm_source=me',
        ];
        writeFileSync(join(folder, 'trams.md'), `---\n${keys.join('\n')}\n---\n`);
      },
      async ({ stories }) => {
        expect((await stories()).map(({ main, coverage }) => [main, ...coverage])).toEqual([
          ['harbourpost.example/bridge', 'citydesk.example/bridge'],
          ['tramnews.example/bridge'],
        ]);
      },
    );
  });
});

/** Two documents of one event that nobody has named, of which `keys` are the last of the second; then a report. */
async function tieTwo(keys: string, use: (world: GatheringWorld) => Promise<void>): Promise<void> {
  await withNews(
    async (world) => {
      const { server, subscribe, folder } = world;
      subscribe({ 'tramnews.example': 'text="Tram News"' });
      const document = (name: string, title: string, time: string, more = '') => {
        const lines = [
          `title: "${title}"`,
          `publishedDateTime: 2024-03-01T${time}:00Z`,
          `webUrl: https://${name}.example/bridge`,
        ];
        writeFileSync(join(folder, `${name}.md`), `---\n${lines.join('\n')}\n${more}---\n`);
      };
      document('one', 'Harbour bridge reopens to traffic after two years of repairs', '08:00');
      document(
        'two',
        'After two years of repairs, harbour bridge reopens to traffic',
        '08:30',
        keys,
      );
      server.publish('tramnews.example/feed', newsFeed([third]));
      await use(world);
    },
    ['pages: 0'],
  );
}

test('two documents that a report shows to be one event get the same name for it', async () => {
  await tieTwo('', async ({ gather, files }) => {
    const { stories } = await gather();
    expect(stories).toMatchObject({ named: ['one.md', 'two.md'], reports: 1, written: [] });
    const texts = [...(await files()).values()].map(({ text }) => text);
    for (const text of texts) expect(text).toContain('\nevent: "one"\n');
  });
});

test('a document whose `event:` is blank is left as it is, and nobody is told again and again', async () => {
  await tieTwo('event:\n', async ({ gather, files }) => {
    const { stories, notices } = await gather();
    expect(stories.named).toEqual(['one.md']);
    expect(notices).toEqual([]);
    expect((await files()).get('two.md')?.text).toContain('\nevent:\n');
  });
});
