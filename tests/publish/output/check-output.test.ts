import { mkdir, mkdtemp, readdir, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkOutput } from '#publish/output/check-output.ts';
import { previousFolder, stagingFolder } from '#publish/output/open-staging.ts';
import { markSite } from '#publish/output/site-folder.ts';
import { UnusableOutput } from '#publish/output/unusable-output.ts';
import { fillFolder } from '#tests/support/documents/fill-folder.ts';
import { callLede } from '#tests/support/processes/call-lede.ts';
import { storyText } from '#tests/support/worlds/write-world.ts';

/** A disk with a project, its documents inside it, others outside, and what people keep on disks. */
const files = {
  'home/project/package.json': '{}',
  'home/project/data/news/story.md': '---\n---\n',
  'home/project/src/main.ts': '',
  'home/notes/diary.txt': 'Dear diary',
  'home/elsewhere/stories/story.md': '---\n---\n',
  'home/shop/index.html': 'Our shop',
  'home/shop/404.html': 'Nothing here',
  'home/shop/dataset/manifest.json': '{"name":"shop"}',
  'home/app/index.html': 'Our app',
  'home/app/dataset/manifest.json': '{"format":1}',
  'home/older-lede/index.html': 'News',
  'home/older-lede/404.html': 'Nothing here',
  'home/older-lede/dataset/manifest.json': '{"format":1,"site":{}}',
  'home/repository/.git/HEAD': 'ref',
  'home/repository/.lede-site': 'copied along',
  'home/repository/index.html': 'News',
  'home/lede/index.html': 'News',
  'home/a-file': 'text',
};

let disk: string;
let home: string;

beforeEach(async () => {
  disk = await realpath(await mkdtemp(join(tmpdir(), 'lede-output-')));
  home = join(disk, 'home');
  await fillFolder(disk, new Map(Object.entries(files)));
  await mkdir(join(home, 'empty'));
  await markSite(join(home, 'lede'));
  await symlink(join(home, 'project'), join(home, 'link-to-project'));
  await symlink(join(home, 'project/data'), join(home, 'link-to-documents'));
  await symlink(join(home, 'lede'), join(home, 'link-to-site'));
  await symlink(join(home, 'nowhere'), join(home, 'link-to-nothing'));
});

afterEach(() => rm(disk, { recursive: true, force: true }));

function check(outFolder: string, dataFolder = 'project/data'): Promise<string> {
  return checkOutput({
    outFolder: join(home, outFolder),
    dataFolder: join(home, dataFolder),
    workingFolder: join(home, 'project'),
  });
}

/** Makes sure that an output folder is refused, and that nothing was made or lost meanwhile. */
async function expectRefused(outFolder: string, dataFolder?: string): Promise<void> {
  const before = await readdir(disk, { recursive: true });
  await expect(check(outFolder, dataFolder)).rejects.toThrow(UnusableOutput);
  expect(await readdir(disk, { recursive: true })).toEqual(before);
}

describe('an output folder is refused, even if Lede made it, that', () => {
  beforeEach(async () => {
    for (const folder of ['', 'project', 'project/data', 'elsewhere', 'elsewhere/stories']) {
      await markSite(join(home, folder));
    }
  });

  test.each([
    ['is the project', 'project'],
    ['holds the project', ''],
    ['holds all there is on the disk', '../../../../../../../..'],
    ['is the project by another way', 'link-to-project'],
    ['holds the documents', 'elsewhere', 'elsewhere/stories'],
    ['is the folder of documents', 'project/data'],
    ['is the folder of documents, written otherwise', 'project/src/../data/'],
    ['is the folder of documents by another way', 'link-to-documents'],
    ['is inside the folder of documents', 'project/data/site'],
    ['is deep inside the folder of documents', 'project/data/not/there/yet'],
    ['is inside the folder of documents by another way', 'link-to-documents/not/there/yet'],
    ['is where a link to the documents leads', 'project/data/site', 'link-to-documents'],
  ])('%s', async (_, outFolder, dataFolder?: string) => {
    await expectRefused(outFolder, dataFolder);
  });
});

describe('an output folder is refused that', () => {
  test.each([
    ['holds other documents', 'elsewhere'],
    ['holds the project’s code', 'project/src'],
    ['holds a diary', 'notes'],
    ['holds a site that Lede did not make', 'shop'],
    ['holds the data of a site, but not a site', 'app'],
    ['is kept by Git, even if a site was copied into it', 'repository'],
    ['is a file', 'a-file'],
    ['is below a file', 'a-file/site'],
    ['is a link that leads nowhere', 'link-to-nothing'],
  ])('%s', async (_, outFolder) => {
    await expectRefused(outFolder);
  });
});

describe('an output folder is accepted that', () => {
  test.each([
    ['is not there yet', 'site', 'site'],
    ['is not there yet, and neither is the folder around it', 'a/b/site', 'a/b/site'],
    ['is inside the project', 'project/dist', 'project/dist'],
    [
      'is beside the documents and begins with their name',
      'project/data-site',
      'project/data-site',
    ],
    ['begins with two dots', 'project/..site', 'project/..site'],
    ['is empty', 'empty', 'empty'],
    ['holds a site that Lede made', 'lede', 'lede'],
    ['holds a site that an earlier version made', 'older-lede', 'older-lede'],
    ['out-is-link: is a link to a site that Lede made', 'link-to-site', 'lede'],
    ['is below a link', 'link-to-project/dist', 'project/dist'],
  ])('%s', async (_, outFolder, real) => {
    expect(await check(outFolder)).toBe(join(home, real));
  });
});

describe('the names that a build needs beside the site', () => {
  test.each([
    ['where the last site waits', previousFolder],
    ['where the next site grows', stagingFolder],
  ])('are not taken from anyone else: %s', async (_, nameOf) => {
    const beside = nameOf(join(home, 'lede'));
    await fillFolder(beside, new Map([['diary.txt', 'Dear diary']]));
    await expect(check('lede')).rejects.toThrow(beside);
  });

  test.each([
    ['where the last site waits', previousFolder],
    ['where the next site grows', stagingFolder],
  ])('may be those of a killed build: %s', async (_, nameOf) => {
    const beside = nameOf(join(home, 'lede'));
    await mkdir(beside);
    await markSite(beside);
    expect(await check('lede')).toBe(join(home, 'lede'));
  });
});

test('a build that would replace the documents says so in two sentences, and touches nothing', async () => {
  const documents = join(home, 'elsewhere/stories');
  await fillFolder(documents, new Map([['story.md', storyText()]]));
  const variables = { LEDE_DATA: documents, LEDE_OUT: documents };
  const { code, output, errors } = await callLede(['build'], { variables });
  expect({ code, output }).toEqual({ code: 2, output: '' });
  expect(errors).toContain(documents);
  expect(errors).toContain('LEDE_OUT');
  expect(errors.trim().split('\n')).toHaveLength(1);
  expect(await readdir(join(home, 'elsewhere'))).toEqual(['stories']);
  expect(await readdir(documents)).toEqual(['story.md']);
});
