import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkCache, UnusableCache } from '#cache/check-cache.ts';
import { writePack } from '#cache/pack.ts';
import { callLede } from '#tests/support/processes/call-lede.ts';
import { storyText, withFolder } from '#tests/support/worlds/write-world.ts';

/** A project with its documents and its site, and what else people have. */
const files = {
  'home/project/data/story.md': storyText({ title: 'Bridge reopens' }),
  'home/project/dist/index.html': 'The site',
  'home/notes/pages': 'Notes of a reader',
  'home/ignored/.gitignore': 'dist\n',
};

async function withDisk(use: (home: string) => Promise<void> | void): Promise<void> {
  await withFolder(files, async (disk) => {
    const home = join(disk, 'home');
    mkdirSync(join(home, 'empty'));
    writePack(join(home, 'kept/pages'), 'key', 'what a run has kept');
    symlinkSync(join(home, 'project/data'), join(home, 'link-to-documents'));
    await use(home);
  });
}

function check(home: string, folder: string, outFolder = 'project/dist'): void {
  checkCache({
    cacheFolder: join(home, folder),
    dataFolder: join(home, 'project/data'),
    outFolder: join(home, outFolder),
    workingFolder: join(home, 'project'),
  });
}

test.each([
  ['is the project', 'project', /holds the project/],
  ['holds the project', '', /holds the project/],
  ['is the folder of documents', 'project/data', /holds the documents/],
  ['is the folder of documents by another way', 'link-to-documents', /holds the documents/],
  ['is the finished site', 'project/dist', /holds the finished site/],
  ['is inside the finished site', 'project/dist/kept', /is inside the finished site/],
  ['holds what somebody else wrote, under a name of ours', 'notes', /did not make/],
  ['holds what Git is told of otherwise', 'ignored', /did not make/],
])('a cache folder is refused that %s', (_, folder, why) =>
  withDisk((home) => {
    expect(() => check(home, folder)).toThrow(UnusableCache);
    expect(() => check(home, folder)).toThrow(why);
  }),
);

test('a cache folder is refused where a site would go that is not there yet', () =>
  withDisk((home) => {
    expect(() => check(home, 'new', 'new')).toThrow('LEDE_CACHE');
    expect(() => check(home, 'new/kept', 'new')).toThrow('LEDE_CACHE');
    expect(() => check(home, 'new', 'new/site')).toThrow('LEDE_CACHE');
  }));

test.each(['project/data/.lede/cache', 'project/kept', 'empty', 'kept', 'notes/pages'])(
  'a cache folder may be %s',
  (folder) => withDisk((home) => check(home, folder)),
);

test.each(['check', 'build'])('`lede %s` says why, and leaves all as it is', (command) =>
  withDisk(async (home) => {
    const variables = {
      LEDE_DATA: join(home, 'project/data'),
      LEDE_OUT: join(home, 'site'),
      LEDE_CACHE: join(home, 'notes'),
    };
    writeFileSync(join(home, 'notes/pages'), 'Notes of a reader');
    const { code, errors } = await callLede([command], { variables });
    expect({ code, errors }).toEqual({
      code: 2,
      errors: `The cache folder ${join(home, 'notes')} holds something that Lede did not make. Set LEDE_CACHE to a folder that holds nothing else, or to 0 to keep nothing.\n`,
    });
    expect(readdirSync(join(home, 'notes'))).toEqual(['pages']);
    expect(existsSync(join(home, 'site'))).toBe(false);
  }),
);
