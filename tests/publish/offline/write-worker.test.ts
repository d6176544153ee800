import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { writeWorker } from '#publish/offline/write-worker.ts';
import { newEdition } from '#tests/support/sites/new-edition.ts';
import { storyText, withFolder, writeWorld } from '#tests/support/worlds/write-world.ts';

const base = '/news/';
const listed = z.object({
  entry: z.string(),
  firstPage: z.string().nullable(),
  files: z.array(
    z.object({
      url: z.string(),
      revision: z.string().nullable(),
      integrity: z.string().optional(),
    }),
  ),
});

/** What the worker of a site keeps of it, and the files of the site. */
async function keptOf(documents: Record<string, string>) {
  const { dataset, site } = await writeWorld(documents);
  const { firstPage } = dataset.manifest;
  const lead = firstPage === null ? undefined : dataset.pages.get(firstPage)?.stories[0];
  const files = {
    'index.html': '<script src="/news/assets/first-paint.js"></script><a href="/news/saved">',
    'offline/index.html': 'The shell',
    'icon.svg': 'An icon',
    'assets/index.js': 'Code',
    'assets/first-paint.js': 'More code',
    'dataset/manifest.json': 'A manifest',
    ...(firstPage !== null && { [`dataset/lists/${firstPage}.json`]: 'A list' }),
    ...(lead !== undefined && { [`dataset/stories/${lead.id}.json`]: 'A story' }),
  };
  const manifest = { 'index.html': { file: 'assets/index.js', isEntry: true } };
  const code = await withFolder(files, async (folder) => {
    const edition = newEdition(folder);
    await writeWorker({ worker: 'start()', manifest, site, dataset, edition, base });
    return readFile(join(folder, 'sw.js'), 'utf8');
  });
  const [declaration = '', worker] = code.split('\n');
  const edition = listed.parse(JSON.parse(declaration.replace(/^const ledeEdition=(.*);$/, '$1')));
  return { files, edition, worker };
}

describe('the service worker of a site', () => {
  let kept: Awaited<ReturnType<typeof keptOf>>;
  beforeAll(async () => {
    kept = await keptOf({ '2024-03-01-brücke.md': storyText({ title: 'Bridge reopens' }) });
  });

  test('keeps the front page with its data and code, the shell, and the icon', () => {
    const addresses = kept.edition.files.map(({ url }) => decodeURIComponent(url));
    const files = Object.keys(kept.files).map((file) => base + file.replace(/index\.html$/, ''));
    expect(addresses.toSorted()).toEqual(files.toSorted());
    expect(kept.edition.entry).toBe('/news/assets/index.js');
    expect(kept.worker).toBe('start()');
  });

  test('knows each file but pages by its content, and names by content need nothing more', () => {
    const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
    for (const { url, revision, integrity } of kept.edition.files) {
      const content = new Map(Object.entries(kept.files)).get(
        decodeURIComponent(url.slice(base.length)),
      );
      expect(integrity).toBe(content === undefined ? undefined : hashOf(content));
      expect(revision === null).toBe(/\/(?:assets|lists)\//.test(url));
    }
  });

  test('keeps the front page of a site without stories, too', async () => {
    const { edition } = await keptOf({});
    expect(edition.firstPage).toBeNull();
    expect(edition.files.map(({ url }) => url)).toContain('/news/');
  });
});
