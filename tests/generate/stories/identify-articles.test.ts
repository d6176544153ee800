import { describe, expect, it } from 'vitest';
import {
  placesOf,
  report,
  storyOf,
  storyText,
  titlesOf,
  type World,
  writeWorld,
} from '#tests/support/worlds/write-world.ts';

const own = 'https://a.example/story';
const original = 'https://wire.example/77';
const amp = 'https://a.example/mobile/story';
const cached = 'https://cache.example/a/story';
const others = { originalUrl: original, ampWebUrl: amp, cdnAmpWebUrl: cached };

function coverageOf(world: World, title: string): string[] {
  return storyOf(world, title).coverage.map((entry) => entry.title);
}

describe('documents that give several addresses', () => {
  it.each([
    ['its original address', original],
    ['its AMP address', amp],
    ['its cache address', cached],
    ['its AMP address, tracked', `${amp}/?utm_source=x#top`],
    ['a form of its own address that it doesn’t name', `${own}/amp`],
  ])('are one story with one that is filed by %s', async (_, webUrl) => {
    const world = await writeWorld({
      'a.md': storyText({ title: 'A', webUrl: own, ...others, heat: 1 }),
      'b.md': storyText({ title: 'Quite another headline', webUrl }),
    });
    expect(titlesOf(world)).toEqual(['A']);
    expect(placesOf(world)).toEqual(['b.md:5:9 warning same-article']);
  });

  it('are one story with each of those that are filed by their copies', async () => {
    const world = await writeWorld({
      'a.md': storyText({ title: 'A', webUrl: own, ...others, heat: 1 }),
      'b.md': storyText({ title: 'B', webUrl: amp }),
      'c.md': storyText({ title: 'C', webUrl: cached, heat: 2 }),
    });
    expect(titlesOf(world)).toEqual(['C']);
    expect(world.dataset.manifest.counts).toMatchObject({ documents: 3, stories: 1, merged: 2 });
  });

  it('are one story where they share one of them and the headline', async () => {
    const world = await writeWorld({
      'a.md': storyText({ title: 'The bridge reopens', webUrl: own, originalUrl: original }),
      'b.md': storyText({
        title: 'The Bridge Reopens!',
        webUrl: 'https://b.example/1',
        originalUrl: original,
      }),
    });
    expect(world.dataset.stories.size).toBe(1);
    expect(placesOf(world)).toEqual([expect.stringContaining('warning same-article')]);
  });

  it('stay two where they share one but not the headline, which is a warning that names both', async () => {
    const world = await writeWorld({
      'a.md': storyText({ title: 'A', webUrl: own, ampWebUrl: cached }),
      'b.md': storyText({ title: 'B', webUrl: 'https://b.example/1', cdnAmpWebUrl: cached }),
    });
    expect(titlesOf(world)).toEqual(['A', 'B']);
    expect(world.problems).toMatchObject([
      { code: 'address-shared', severity: 'warning', file: 'b.md', path: 'cdnAmpWebUrl' },
    ]);
    expect(world.problems[0]?.message).toContain('a.md');
  });

  it('stay as many as they are where a third is filed by what they share', async () => {
    const world = await writeWorld({
      'a.md': storyText({ title: 'A', webUrl: own, originalUrl: original }),
      'b.md': storyText({ title: 'B', webUrl: 'https://b.example/1', originalUrl: original }),
      'c.md': storyText({ title: 'C', webUrl: original }),
    });
    expect(titlesOf(world)).toEqual(['A', 'B', 'C']);
    const codes = world.problems.map(({ file, code }) => `${file} ${code}`);
    expect(codes).toEqual(['a.md address-shared', 'b.md address-shared']);
  });

  it.each([
    'https://a.example/',
    'https://a.example/index.html',
    'https://a.example/de/',
    'https://a.example/?utm_source=x',
    'https://amp.a.example/',
  ])('are not joined by the root of a site: %s', async (root) => {
    const world = await writeWorld({
      'a.md': storyText({ title: 'A', webUrl: own, originalUrl: root }),
      'b.md': storyText({ title: 'B', webUrl: 'https://a.example/2', originalUrl: root }),
      'c.md': storyText({ title: 'C', webUrl: root }),
    });
    expect(titlesOf(world)).toEqual(['A', 'B', 'C']);
    expect(placesOf(world)).toEqual([]);
  });

  it('are one story whatever their order', async () => {
    for (const [first, second] of [
      ['a.md', 'b.md'],
      ['b.md', 'a.md'],
    ] as const) {
      const world = await writeWorld({
        [first]: storyText({ title: 'A', webUrl: own, ampWebUrl: amp, heat: 2 }),
        [second]: storyText({ title: 'B', webUrl: amp, heat: 1 }),
      });
      expect(titlesOf(world)).toEqual(['A']);
    }
  });
});

describe('coverage that gives several addresses', () => {
  it('is never the story itself, by any address of either', async () => {
    const related = [
      report({ title: 'By its original address', webUrl: original }),
      report({ title: 'By its AMP address', webUrl: amp }),
      report({ title: 'By its cache address', webUrl: cached }),
      report({ title: 'By a form that nobody named', webUrl: 'https://amp.a.example/story' }),
      report({ title: 'A copy', webUrl: 'https://portal.example/9', originalUrl: own }),
      report(),
    ];
    const world = await writeWorld({
      'a.md': storyText({ title: 'A', webUrl: own, ...others, related }),
    });
    expect(coverageOf(world, 'A')).toEqual(['What the bridge cost']);
    expect(world.problems.map(({ code }) => code)).toEqual(Array(5).fill('coverage-of-itself'));
  });

  it('is the story of the folder that any of its addresses stands for', async () => {
    const related = [
      report({ title: 'By its AMP address', webUrl: amp }),
      report({ title: 'By a copy', webUrl: 'https://portal.example/9', originalUrl: own }),
    ];
    const world = await writeWorld({
      'a.md': storyText({ title: 'A', webUrl: own, ...others }),
      'b.md': storyText({ title: 'B', related }),
    });
    expect(storyOf(world, 'B').coverage).toMatchObject([
      { title: 'A', url: own, storyId: storyOf(world, 'A').id },
    ]);
    expect(coverageOf(world, 'A')).toEqual(['B']);
    expect(world.problems.map(({ code }) => code)).toEqual(['coverage-twice']);
  });

  it('counts an article once, however many of its addresses are listed', async () => {
    const world = await writeWorld({
      'a.md': storyText({
        title: 'A',
        related: [
          report({ title: 'One', webUrl: 'https://b.example/1', ampWebUrl: 'https://b.example/2' }),
          report({ title: 'Two', webUrl: 'https://b.example/2' }),
        ],
      }),
      'c.md': storyText({
        title: 'C',
        related: [report({ title: 'One', webUrl: 'https://b.example/2' })],
      }),
    });
    expect(coverageOf(world, 'A')).toEqual(['C', 'One']);
    expect(coverageOf(world, 'C')).toEqual(['A', 'One']);
    expect(world.dataset.manifest.counts.coverage).toBe(3);
  });

  it('joins no stories of the folder, whatever an entry gives', async () => {
    const entry = report({
      title: 'X',
      webUrl: 'https://a.example/1',
      originalUrl: 'https://b.example/1',
    });
    const world = await writeWorld({
      'a.md': storyText({ title: 'A', webUrl: 'https://a.example/1' }),
      'b.md': storyText({ title: 'B', webUrl: 'https://b.example/1' }),
      'c.md': storyText({ title: 'C', related: [entry] }),
    });
    expect(titlesOf(world)).toEqual(['A', 'B', 'C']);
    expect(coverageOf(world, 'C')).toEqual(['A']);
  });

  it('keeps two reports that name one agency’s text but have headlines of their own', async () => {
    const related = ['One', 'Two'].map((title, index) =>
      report({ title, webUrl: `https://b.example/${index}`, originalUrl: original }),
    );
    const world = await writeWorld({ 'a.md': storyText({ title: 'A', related }) });
    expect(coverageOf(world, 'A').sort()).toEqual(['One', 'Two']);
  });

  it('names an address that is wrong', async () => {
    const related = [report({ ampWebUrl: 'javascript:alert(1)' })];
    const world = await writeWorld({ 'a.md': storyText({ title: 'A', related }) });
    expect(world.problems).toMatchObject([
      { code: 'address-left-out', path: 'related[0].ampWebUrl' },
    ]);
  });
});

describe('an article that was taken down with several addresses', () => {
  const gone = storyText({ title: 'Gone', webUrl: own, ...others, removed: true });

  it.each([
    ['its own address', { webUrl: own }],
    ['its original address', { webUrl: original }],
    ['its AMP address', { webUrl: amp }],
    ['its cache address', { webUrl: cached }],
    ['a form that nobody named', { webUrl: `${own}?amp=1` }],
    ['a copy’s original address', { webUrl: 'https://portal.example/9', originalUrl: own }],
    ['a copy’s AMP address', { webUrl: 'https://portal.example/9', ampWebUrl: amp }],
  ])('takes down entries by %s', async (_, keys) => {
    const related = [report({ title: 'Still there somehow', ...keys }), report()];
    const world = await writeWorld({ 'a.md': storyText({ title: 'A', related }), 'gone.md': gone });
    expect(coverageOf(world, 'A')).toEqual(['What the bridge cost']);
    expect(world.problems).toMatchObject([{ code: 'coverage-removed', path: 'related[0]' }]);
  });

  it.each([
    ['its AMP address', { webUrl: amp }],
    ['its own as a copy’s original one', { webUrl: 'https://portal.example/9', originalUrl: own }],
  ])('takes down documents by %s, and entries with what these are filed by', async (_, keys) => {
    const world = await writeWorld({
      'a.md': storyText({ title: 'A', related: [report({ webUrl: keys.webUrl })] }),
      'b.md': storyText({ title: 'B', ...keys }),
      'gone.md': gone,
    });
    expect(titlesOf(world)).toEqual(['A']);
    expect(coverageOf(world, 'A')).toEqual([]);
    expect(world.dataset.manifest.counts).toMatchObject({ documents: 3, removed: 2 });
    expect(placesOf(world)).toEqual(['b.md:5:9 warning article-removed']);
  });

  it('leaves a document with another headline that shares no more than one of the others', async () => {
    const world = await writeWorld({
      'b.md': storyText({ title: 'B', webUrl: 'https://b.example/1', originalUrl: original }),
      'c.md': storyText({ title: 'Gone', webUrl: 'https://c.example/1', originalUrl: original }),
      'gone.md': gone,
    });
    expect(titlesOf(world)).toEqual(['B']);
    expect(world.problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'b.md address-shared',
      'c.md article-removed',
    ]);
  });

  it('takes down nothing by the root of a site', async () => {
    const root = 'https://a.example/';
    const world = await writeWorld({
      'a.md': storyText({ title: 'A', related: [report({ title: 'Front page', webUrl: root })] }),
      'gone.md': storyText({ title: 'Gone', webUrl: own, originalUrl: root, removed: true }),
    });
    expect(coverageOf(world, 'A')).toEqual(['Front page']);
  });
});
