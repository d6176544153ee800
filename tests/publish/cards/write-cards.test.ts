import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test, vi } from 'vitest';
import { coverageWriter } from '#client/language/coverage-writer.ts';
import { loadLanguage } from '#client/language/load-language.ts';
import { writeCards } from '#publish/cards/write-cards.ts';
import { moveEdition } from '#publish/output/edition/move-edition.ts';
import { growEdition } from '#tests/support/sites/publish-edition.ts';
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
    const [site, fresh] = [join(folder, 'site'), join(folder, 'fresh')];
    await publishCards(before, site);
    const print = vi.spyOn(sharp.prototype, 'toBuffer');
    await publishCards(after, site);
    expect(print).toHaveBeenCalledTimes(1);
    await publishCards(after, fresh);
    expect(await digestsOf(site)).toEqual(await digestsOf(fresh));
  });
});

/** Publishes a site that has nothing but the cards of a world. */
async function publishCards(world: World, site: string): Promise<void> {
  const { language, timeZone } = world.site;
  const writer = coverageWriter(await loadLanguage(language), timeZone);
  const edition = growEdition(site, {});
  await writeCards(world, writer, edition);
  moveEdition(edition, null);
}
