import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Cache } from '#cache/open-cache.ts';
import { bundleClient } from '#publish/bundle/bundle-client.ts';
import { keptBundle } from '#publish/bundle/kept-bundle.ts';
import { markerFile } from '#publish/output/site-folder.ts';
import { digestsOf } from '#tests/support/sites/read-site.ts';
import { withFolder } from '#tests/support/worlds/write-world.ts';

const renderer = '.renderer-1/page-worker.mjs';
const files = {
  'assets/lede-1.js': 'export {};',
  [renderer]: "export const called = { nameShortcuts: () => 'as kept' };",
};

/** Bytes that are no text in any encoding. */
const bytes = Buffer.from([0, 255, 254, 10, 13, 128]);

const code = {
  manifest: { 'index.html': { file: 'assets/lede-1.js', isEntry: true } },
  embed: { theme: 'assets/theme.js', script: 'assets/embed.js', styles: [] },
  worker: 'self.skipWaiting();',
};

/** Keeps bundled code in a cache, as a build does, beside the folder that marks its site. */
async function withKept(use: (folder: string, cache: Cache) => Promise<void>): Promise<void> {
  await withFolder(files, async (bundled) => {
    await withFolder({}, async (folder) => {
      const cache = { folder: join(folder, 'cache'), code: 'this version' };
      mkdirSync(join(bundled, 'fonts'));
      writeFileSync(join(bundled, 'fonts/text.woff2'), bytes);
      writeFileSync(join(bundled, markerFile), 'The site of another build.');
      const rendererFile = join(bundled, renderer);
      keptBundle(cache, '/news/').keep(bundled, { ...code, rendererFile });
      await use(folder, cache);
    });
  });
}

test('code that an earlier build has bundled is taken from what it kept', () =>
  withKept(async (folder, cache) => {
    const site = join(folder, 'site');
    const taken = await bundleClient(site, '/news/', { cache });
    expect(taken).toMatchObject({ ...code, renderer: { file: join(site, renderer) } });
    expect(taken.renderer.nameShortcuts('en')).toBe('as kept');
    const paths = [...(await digestsOf(site)).keys()];
    expect(paths.sort()).toEqual([...Object.keys(files), 'fonts/text.woff2'].sort());
    expect(readFileSync(join(site, 'fonts/text.woff2'))).toEqual(bytes);
  }));

test('for another base, or of another version, nothing is kept', () =>
  withKept(async (folder, cache) => {
    const other = { ...cache, code: 'another version' };
    expect(keptBundle(cache, '/').take(folder)).toBeNull();
    expect(keptBundle(other, '/news/').take(folder)).toBeNull();
    expect([...(await digestsOf(folder)).keys()]).toEqual(['cache/.gitignore', 'cache/code']);
  }));
