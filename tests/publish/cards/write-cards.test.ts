import { copyFileSync, mkdirSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test, vi } from 'vitest';
import { coverageWriter } from '#client/language/coverage-writer.ts';
import { loadLanguage } from '#client/language/load-language.ts';
import { writeCards } from '#publish/cards/write-cards.ts';
import { digestsOf } from '#tests/support/sites/read-site.ts';
import {
  storyText,
  type World,
  withFolder,
  writeWorld,
} from '#tests/support/worlds/write-world.ts';

const settings = 'url: https://news.example\n';

test('cards that the last edition has are taken from it, and the others drawn', async () => {
  const before = await writeWorld({ 'site.yaml': settings, 'a.md': storyText() });
  const after = await writeWorld({
    'site.yaml': settings,
    'a.md': storyText(),
    'b.md': storyText({ title: 'Ferry stops' }),
  });
  await withFolder({}, async (folder) => {
    const last = join(folder, 'last');
    const next = join(folder, 'next');
    const fresh = join(folder, 'fresh');
    await cardsOf(before, last, () => false);
    const old = await readdir(join(last, 'cards'));
    const reuse = (path: string) => {
      if (!old.includes(path.replace('cards/', ''))) return false;
      mkdirSync(join(next, 'cards'), { recursive: true });
      copyFileSync(join(last, path), join(next, path));
      return true;
    };
    const print = vi.spyOn(sharp.prototype, 'toBuffer');
    await cardsOf(after, next, reuse);
    expect(print).toHaveBeenCalledTimes(1);
    await cardsOf(after, fresh, () => false);
    expect(await digestsOf(next)).toEqual(await digestsOf(fresh));
  });
});

async function cardsOf(
  world: World,
  folder: string,
  reuse: (path: string) => boolean,
): Promise<void> {
  const { site } = world;
  const language = await loadLanguage(site.language);
  await writeCards(world, coverageWriter(language, site.timeZone), folder, reuse);
}
