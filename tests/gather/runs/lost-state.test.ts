import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { afterEdit, all, type Edit, news } from '#tests/support/gathering/edited-story.ts';
import { withNews } from '#tests/support/gathering/gathering-world.ts';
import { newsFeed } from '#tests/support/gathering/news-feed.ts';

describe('Where the state is lost or spoilt', () => {
  const removed: Edit = ({ path, text, folder }) => {
    writeFileSync(path, text.replace('---\n', '---\nremoved: true\n'));
    rmSync(join(folder, '.lede'), { recursive: true });
  };
  const lose: Edit = ({ folder }) => rmSync(join(folder, '.lede'), { recursive: true });
  const spoil: Edit = ({ folder }) => writeFileSync(join(folder, '.lede/state.ndjson'), '\0}{\n');

  test.each([
    ['lost', lose],
    ['spoilt', spoil],
  ])('what the documents hold is not doubled: %s', async (_how, edit) => {
    await afterEdit(edit, async ({ stories }) => {
      expect(await stories()).toMatchObject([all]);
    });
  });

  test('what was taken down stays so', async () => {
    await afterEdit(removed, async ({ stories, files }, name) => {
      expect(await stories()).toEqual([]);
      expect([...(await files()).keys()]).toEqual([name]);
    });
  });

  test.each([
    ['lost', lose, /There was no \.lede\/state\.ndjson/],
    ['spoilt', spoil, /could not be read/],
  ])('it is told: %s', async (_how, edit, words) => {
    await withNews(async (world) => {
      const { folder, server, subscribe, gather, files } = world;
      subscribe({ 'harbourpost.example': 'text="Harbour Post" alone="yes"' });
      server.publish('harbourpost.example/feed', newsFeed([news['harbourpost.example']]));
      expect((await gather()).notices).toEqual([]);
      const [[name = '', { text = '' } = {}] = []] = await files();
      edit({ ...world, path: join(folder, name), text });
      expect((await gather()).notices).toEqual([expect.stringMatching(words)]);
      expect((await gather()).notices).toEqual([]);
      expect([...(await files()).keys()]).toEqual([name]);
    });
  });
});
