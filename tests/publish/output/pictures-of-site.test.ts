import { copyFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyPictures } from '#publish/output/copy-pictures.ts';
import { tightenHeaders } from '#publish/output/tighten-headers.ts';
import { keptBefore } from '#tests/support/pictures/keeping.ts';
import { projectRoot } from '#tests/support/project-root.ts';
import { newEdition } from '#tests/support/sites/new-edition.ts';
import { readWorld, storyText, withFolder } from '#tests/support/worlds/write-world.ts';

const url = 'https://pictures.example/lead.jpg';
const name = '0123456789abcdef';

describe('the folder of a site', () => {
  test('gets the files of its pictures', async () => {
    const documents = { 'a.md': storyText({ images: [{ url }] }), 'site.yaml': 'pictures: keep' };
    await withFolder({ ...documents, ...keptBefore({ [url]: name }) }, async (folder) => {
      const generated = await readWorld(folder);
      await withFolder({}, async (out) => {
        await copyPictures(generated, newEdition(out));
        const files = await readdir(join(out, 'pictures'));
        expect(files).toHaveLength(7);
        expect(await readFile(join(out, 'pictures', `${name}-320.avif`), 'utf8')).toBe(
          `${name}-320.avif`,
        );
      });
    });
  });

  test('has no folder of pictures where it shows none', async () => {
    await withFolder({ 'a.md': storyText({ images: [{ url }] }) }, async (folder) => {
      const generated = await readWorld(folder);
      await withFolder({}, async (out) => {
        await copyPictures(generated, newEdition(out));
        expect(await readdir(out)).toEqual([]);
      });
    });
  });
});

describe('the headers of a site', () => {
  const site = {
    title: 'Lede',
    tagline: '',
    language: 'en',
    timeZone: 'UTC',
    url: null,
    events: 'alike' as const,
  };

  async function headersFor(pictures?: 'keep' | 'none'): Promise<string> {
    return withFolder({}, async (folder) => {
      const file = join(folder, '_headers');
      await copyFile(join(projectRoot, 'public/_headers'), file);
      await tightenHeaders(file, pictures === undefined ? site : { ...site, pictures });
      return readFile(file, 'utf8');
    });
  }

  test.each(['keep', 'none'] as const)('with pictures: %s, allow no other host’s', async (mode) => {
    const headers = await headersFor(mode);
    expect(headers).toContain("; img-src 'self'; ");
    expect(headers).toMatch(/connect-src 'self'\n/);
    expect(
      headers
        .replaceAll("img-src 'self';", "img-src 'self' https: http:;")
        .replace("connect-src 'self'\n", "connect-src 'self' https: http:\n"),
    ).toBe(await headersFor());
  });

  test('are not tightened in silence where that can’t be done', async () => {
    await withFolder({ _headers: '/*\n  X: y\n' }, async (folder) => {
      const tightened = tightenHeaders(join(folder, '_headers'), { ...site, pictures: 'none' });
      await expect(tightened).rejects.toThrow('img-src');
    });
  });
});
