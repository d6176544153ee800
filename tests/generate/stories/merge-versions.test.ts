import { describe, expect, it } from 'vitest';
import {
  placesOf,
  report,
  storyOf,
  storyText,
  titlesOf,
  writeWorld,
} from '#tests/support/worlds/write-world.ts';

const webUrl = 'https://a.example/story';

describe('several documents on one article', () => {
  it.each([
    ['the highest heat', { heat: 9, quality: 1 }, { heat: 8, quality: 99 }],
    ['then the highest quality', { heat: 9, quality: 2 }, { heat: 9, quality: 1 }],
    ['any heat before none', { heat: 0 }, { heat: -1, quality: 99 }],
    [
      'then the newest',
      { heat: 9, publishedDateTime: '2024-03-02' },
      { heat: 9, publishedDateTime: '2024-03-01' },
    ],
    [
      'a date that can be right, before any heat',
      { heat: 1, publishedDateTime: '2024-03-01' },
      { heat: 9, publishedDateTime: '2205-03-01' },
    ],
  ])('are one story, that of %s', async (_, better, worse) => {
    for (const [first, second] of [
      [better, worse],
      [worse, better],
    ]) {
      const text = (keys: object) =>
        storyText({ title: keys === better ? 'Better' : 'Worse', webUrl, ...keys });
      const world = await writeWorld({ 'a.md': text(first ?? {}), 'b.md': text(second ?? {}) });
      expect(titlesOf(world)).toEqual(['Better']);
      expect(world.dataset.manifest.counts).toMatchObject({ documents: 2, stories: 1, merged: 1 });
    }
  });

  it('are reported at each that another one outranks, with the name of the other', async () => {
    const world = await writeWorld({
      'a.md': storyText({ title: 'A', webUrl, heat: 1 }),
      'b.md': storyText({ title: 'B', webUrl: `${webUrl}/?utm_source=x`, heat: 3 }),
      'c.md': storyText({ title: 'C', webUrl: 'http://www.a.example/story#top', heat: 2 }),
    });
    expect(placesOf(world)).toEqual([
      'a.md:5:9 warning same-article',
      'c.md:5:9 warning same-article',
    ]);
    expect(world.problems[0]?.message).toContain('b.md');
  });

  it('share their coverage, and are no news to each other', async () => {
    const both = report({ title: 'In both' });
    const itself = report({ title: 'The other version', webUrl: `${webUrl}#new` });
    const world = await writeWorld({
      'a.md': storyText({
        title: 'A',
        webUrl,
        heat: 2,
        related: [both, report({ title: 'In A' })],
      }),
      'b.md': storyText({
        title: 'B',
        webUrl,
        heat: 1,
        related: [report({ title: 'In B' }), both, itself],
      }),
    });
    expect(
      storyOf(world, 'A')
        .coverage.map(({ title }) => title)
        .sort(),
    ).toEqual(['In A', 'In B', 'In both']);
    expect(world.problems.map(({ file, code, path }) => `${file} ${code} ${path}`)).toEqual([
      'b.md same-article webUrl',
      'b.md coverage-of-itself related[2]',
    ]);
  });

  it('are told apart by what their addresses mean', async () => {
    const world = await writeWorld({
      'a.md': storyText({ title: 'A', webUrl: 'https://a.example/?page=1' }),
      'b.md': storyText({ title: 'B', webUrl: 'https://a.example/?page=2' }),
    });
    expect(titlesOf(world)).toEqual(['A', 'B']);
  });
});
