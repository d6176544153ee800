import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Story } from '#dataset/story.ts';
import { datasetFiles } from '#generate/dataset/dataset-files.ts';
import { projectRoot } from '#tests/support/project-root.ts';
import { frontTitles, type World, writeWorld } from '#tests/support/worlds/write-world.ts';

const name = '2021-02-15-minneapolis-passes-restrictions-on-facial-recognition-use-by-local-police';

describe('the document that the project began with', () => {
  let document: string;
  let world: World;
  let story: Story;

  beforeAll(async () => {
    document = await readFile(join(projectRoot, 'data', `${name}.md`), 'utf8');
    world = await writeWorld({ [`${name}.md`]: document });
    const [only] = world.dataset.stories.values();
    if (only === undefined) throw new Error('The seed made no story');
    story = only;
  });

  it('is the one story of its folder, under the name of its file', () => {
    expect([...world.dataset.stories.keys()]).toEqual([name]);
    expect(frontTitles(world)).toEqual([story.title]);
    expect(world.problems.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });

  it('keeps its headline, publisher and time', () => {
    expect(story.title).toBe(
      'Minneapolis passes restrictions on facial recognition use by local police',
    );
    expect(story.publisher).toEqual({
      id: 'biometricupdate.com',
      name: 'Biometric Companies',
      domain: 'biometricupdate.com',
    });
    expect(story.publishedAt).toBe('2021-02-15T21:41:00Z');
  });

  it('has its picture with its size', () => {
    expect(story.images).toEqual([
      {
        url: 'https://d1sr9z1pdl3mb7.cloudfront.net/wp-content/uploads/2019/11/04160101/facial-recognition-for-biometric-access-control-housing.jpeg',
        width: 1600,
        height: 1035,
        caption: '',
      },
    ]);
  });

  it('has its topics, in its own order, and each has a list', () => {
    expect(story.topics.map((topic) => topic.name)).toEqual(['Computer Vision', 'AI']);
    expect(world.dataset.manifest.topics.map((topic) => [topic.name, topic.count])).toEqual([
      ['AI', 1],
      ['Computer Vision', 1],
    ]);
  });

  it('stands in its timeline between the three others, in order of time', () => {
    const timeline = [...story.coverage, story]
      .sort((a, b) => a.publishedAt.localeCompare(b.publishedAt))
      .map(({ publisher, publishedAt }) => `${publishedAt} ${publisher.name}`);
    expect(timeline).toEqual([
      '2021-02-12T18:34:00Z The Guardian',
      '2021-02-12T20:25:00Z Southern Minn',
      '2021-02-15T21:41:00Z Biometric Companies',
      '2021-02-16T03:47:00Z tech',
    ]);
    expect(story.coverage.map(({ publisher }) => publisher.name)).toEqual([
      'The Guardian',
      'Southern Minn',
      'tech',
    ]);
  });

  it('links to every article at the very address that the document gives', () => {
    const addresses = [...document.matchAll(/\bwebUrl: "(.+)"/g)].map(([, address]) => address);
    expect([story, ...story.coverage].map(({ url }) => url)).toEqual(addresses);
  });

  it('has its damaged apostrophe repaired and its cut excerpt ended, and says so', () => {
    expect(story.excerpt.endsWith('technology,…')).toBe(true);
    expect(story.coverage[0]?.excerpt).toContain('actions of city’s police');
    expect(world.problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'text-repaired excerpt',
      'text-repaired related[0].excerpt',
    ]);
  });

  it('keeps its ciphertext out of everything that a reader downloads', () => {
    const [, secured = ''] = /^secured: "(.+)"$/m.exec(document) ?? [];
    const pieces = secured.split(/[^A-Za-z0-9]+/).filter((piece) => piece.length > 6);
    expect(pieces).not.toEqual([]);
    const everything = JSON.stringify([...datasetFiles(world.dataset)]);
    expect(pieces.filter((piece) => everything.includes(piece))).toEqual([]);
    expect(everything).not.toContain('secured');
  });
});
