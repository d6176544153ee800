// Long for one file: each test is one rule of what stands in the coverage of a story.

import { describe, expect, it } from 'vitest';
import {
  addressOf,
  placesOf,
  report,
  storyOf,
  storyText,
  titlesOf,
  type World,
  writeWorld,
} from '#tests/support/worlds/write-world.ts';

/** The headlines in a story's coverage, in its order; those that are stories with an arrow. */
function coverageOf(world: World, title: string): string[] {
  return storyOf(world, title).coverage.map((entry) =>
    entry.storyId === undefined ? entry.title : `→ ${entry.title}`,
  );
}

/** An entry that stands for the story with a title. */
function entryOf(title: string) {
  return report({ title, webUrl: addressOf(title) });
}

describe('coverage', () => {
  it('stands in order of time, whatever its order in the document', async () => {
    const at = (title: string, publishedDateTime: string) => report({ title, publishedDateTime });
    const related = [
      at('third', '2024-03-02T00:00:00+02:00'),
      at('first', '2024-02-29T23:00:00Z'),
      at('fourth', '2024-03-02'),
      at('second', '2024-03-01T12:00:00.5Z'),
    ];
    const world = await writeWorld({ 'a.md': storyText({ title: 'A', related }) });
    expect(coverageOf(world, 'A')).toEqual(['first', 'second', 'third', 'fourth']);
  });

  it('may be of many entries', async () => {
    const related = Array.from({ length: 39 }, (_, index) => report({ title: `Report ${index}` }));
    const world = await writeWorld({ 'a.md': storyText({ title: 'A', related }) });
    expect(coverageOf(world, 'A').length).toBe(39);
    expect(placesOf(world)).toEqual([]);
  });

  it('goes both ways: a story that lists another stands in its coverage', async () => {
    const world = await writeWorld({
      'a.md': storyText({ title: 'A', related: [entryOf('B'), report()] }),
      'b.md': storyText({ title: 'B' }),
    });
    expect(coverageOf(world, 'A')).toEqual(['→ B', 'What the bridge cost']);
    expect(coverageOf(world, 'B')).toEqual(['→ A', 'What the bridge cost']);
  });

  it('is that of the whole event: each of its stories has what the documents of all name', async () => {
    const world = await writeWorld({
      'a.md': storyText({ title: 'A', related: [entryOf('B')] }),
      'b.md': storyText({ title: 'B', related: [entryOf('C'), report()] }),
      'c.md': storyText({ title: 'C' }),
    });
    expect(coverageOf(world, 'A')).toEqual(['→ B', '→ C', 'What the bridge cost']);
    expect(coverageOf(world, 'B')).toEqual(['→ A', '→ C', 'What the bridge cost']);
    expect(coverageOf(world, 'C')).toEqual(['→ A', '→ B', 'What the bridge cost']);
  });

  it('goes no further: what a story of another event covers is not covered', async () => {
    const months = '2023-12-01T12:00:00Z';
    const world = await writeWorld({
      'a.md': storyText({ title: 'A', related: [entryOf('B')] }),
      'b.md': storyText({ title: 'B', publishedDateTime: months, related: [entryOf('C')] }),
      'c.md': storyText({ title: 'C', publishedDateTime: months }),
    });
    expect(coverageOf(world, 'A')).toEqual(['→ B']);
    expect(coverageOf(world, 'B').sort()).toEqual(['→ A', '→ C']);
    expect(coverageOf(world, 'C')).toEqual(['→ B']);
  });

  it('has each story once where two list each other', async () => {
    const world = await writeWorld({
      'a.md': storyText({ title: 'A', related: [entryOf('B')] }),
      'b.md': storyText({ title: 'B', related: [entryOf('A')] }),
    });
    expect(coverageOf(world, 'A')).toEqual(['→ B']);
    expect(coverageOf(world, 'B')).toEqual(['→ A']);
  });

  it('describes a story of the folder as its own document does, at its own address', async () => {
    const entry = report({
      title: 'An older headline',
      webUrl: 'http://www.harbourpost.example/B/?utm_source=feed#top',
    });
    const world = await writeWorld({
      'a.md': storyText({ title: 'A', related: [entry] }),
      'b.md': storyText({ title: 'B', excerpt: 'Its own words.' }),
    });
    const [listed] = storyOf(world, 'A').coverage;
    expect(listed).toMatchObject({
      title: 'B',
      excerpt: 'Its own words.',
      url: addressOf('B'),
      storyId: storyOf(world, 'B').id,
    });
  });

  it('never holds the story itself, which is a note', async () => {
    const world = await writeWorld({
      'a.md': storyText({ title: 'A', related: [report(), entryOf('A')] }),
    });
    expect(coverageOf(world, 'A')).toEqual(['What the bridge cost']);
    expect(world.problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'coverage-of-itself related[1]',
    ]);
  });

  it('holds each article once, which is a note that names the first', async () => {
    const url = 'https://citydesk.example/a';
    const world = await writeWorld({
      'a.md': storyText({
        title: 'A',
        related: [
          report({ webUrl: url }),
          report({ webUrl: `${url}/?utm_medium=x`, title: 'Again' }),
        ],
      }),
    });
    expect(coverageOf(world, 'A')).toEqual(['What the bridge cost']);
    expect(world.problems).toMatchObject([
      { code: 'coverage-twice', severity: 'note', path: 'related[1]' },
    ]);
    expect(world.problems[0]?.message).toContain('related[0]');
  });
});

describe('addresses of one article', () => {
  it.each([
    ['scheme', 'http://a.example/b', 'https://a.example/b'],
    ['www.', 'https://www.a.example/b', 'https://a.example/b'],
    ['case of the host', 'https://A.Example/b', 'https://a.example/b'],
    ['slash at the end', 'https://a.example/b/', 'https://a.example/b'],
    ['fragment', 'https://a.example/b#c', 'https://a.example/b'],
    ['tracking', 'https://a.example/b?utm_source=x&fbclid=y&id=1', 'https://a.example/b?id=1'],
    ['case of an escape', 'https://a.example/%c3%a9', 'https://a.example/é'],
    [
      'form of a video',
      'https://youtu.be/dQw4w9WgXcQ',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=1',
    ],
  ])('may differ in %s', async (_, one, other) => {
    const related = [
      report({ title: 'One', webUrl: one }),
      report({ title: 'Other', webUrl: other }),
    ];
    const world = await writeWorld({ 'a.md': storyText({ title: 'A', related }) });
    expect(coverageOf(world, 'A').length).toBe(1);
  });

  it.each([
    ['path', 'https://a.example/b', 'https://a.example/B'],
    ['host', 'https://a.example/b', 'https://news.a.example/b'],
    ['parameter', 'https://a.example/?id=1', 'https://a.example/?id=2'],
    ['encoded parameter', 'https://a.example/?a=b%26c=d', 'https://a.example/?a=b&c=d'],
    ['page of an app', 'https://a.example/#!/b', 'https://a.example/#!/c'],
    ['video', 'https://youtu.be/dQw4w9WgXcQ', 'https://youtu.be/dQw4w9WgXcR'],
  ])('are two where they differ in %s', async (_, one, other) => {
    const related = [
      report({ title: 'One', webUrl: one }),
      report({ title: 'Other', webUrl: other }),
    ];
    const world = await writeWorld({ 'a.md': storyText({ title: 'A', related }) });
    expect(coverageOf(world, 'A').length).toBe(2);
  });
});

describe('an entry without an address', () => {
  const headline = { title: 'B', publishedDateTime: '2024-02-28T10:00:00Z' };
  const blank = { ...headline, webUrl: '' };

  it('is the story with its headline and time, however each is written', async () => {
    const world = await writeWorld({
      'a.md': storyText({
        title: 'A',
        related: [
          { title: ' B&nbsp;', webUrl: ' ', publishedDateTime: '2024-02-28T12:00:00.0+02:00' },
        ],
      }),
      'b.md': storyText(headline),
    });
    expect(coverageOf(world, 'A')).toEqual(['→ B']);
    expect(coverageOf(world, 'B')).toEqual(['→ A']);
    expect(placesOf(world)).toEqual([]);
  });

  it('is left out where no story has its headline and time', async () => {
    const world = await writeWorld({
      'a.md': storyText({ title: 'A', related: [report(), blank] }),
      'b.md': storyText({ ...headline, publishedDateTime: '2024-02-28T10:00:01Z' }),
    });
    expect(coverageOf(world, 'A')).toEqual(['What the bridge cost']);
    expect(world.problems).toMatchObject([
      { code: 'coverage-left-out', severity: 'warning', path: 'related[1]' },
    ]);
    expect(world.problems[0]?.message).toContain('no document');
    expect(world.problems[0]?.hint).toContain('webUrl');
  });

  it('is left out where several stories have them', async () => {
    const world = await writeWorld({
      'a.md': storyText({ title: 'A', related: [blank] }),
      'b.md': storyText({ ...headline, webUrl: 'https://b.example/' }),
      'c.md': storyText({ ...headline, webUrl: 'https://c.example/' }),
    });
    expect(coverageOf(world, 'A')).toEqual([]);
    expect(world.problems.map(({ code }) => code)).toContain('coverage-left-out');
    expect(world.problems[0]?.message).toContain('several documents');
  });

  it('is the story where several documents on that one article have them', async () => {
    const world = await writeWorld({
      'a.md': storyText({ title: 'A', related: [blank] }),
      'b.md': storyText({ ...headline, webUrl: 'https://b.example/' }),
      'c.md': storyText({ ...headline, webUrl: 'https://b.example/?utm_source=x' }),
    });
    expect(coverageOf(world, 'A')).toEqual(['→ B']);
  });

  it('is the story that another document on the same article became', async () => {
    const webUrl = 'https://b.example/';
    const world = await writeWorld({
      'a.md': storyText({ title: 'A', related: [blank] }),
      'b.md': storyText({ ...headline, webUrl, heat: 1 }),
      'c.md': storyText({ title: 'B, updated', webUrl, heat: 2 }),
    });
    expect(titlesOf(world)).toEqual(['A', 'B, updated']);
    expect(coverageOf(world, 'A')).toEqual(['→ B, updated']);
  });

  it('is the story itself where it has its own headline and time, and left out', async () => {
    const world = await writeWorld({ 'b.md': storyText({ ...headline, related: [blank] }) });
    expect(coverageOf(world, 'B')).toEqual([]);
    expect(world.problems.map(({ code }) => code)).toEqual(['coverage-of-itself']);
  });

  it('is found among hidden documents, at their address, but is no story then', async () => {
    const world = await writeWorld({
      'site.yaml': 'unpublished: hide',
      'a.md': storyText({ title: 'A', related: [blank] }),
      'b.md': storyText({ ...headline, published: false }),
    });
    expect(coverageOf(world, 'A')).toEqual(['B']);
    expect(storyOf(world, 'A').coverage[0]?.url).toBe(addressOf('B'));
  });
});

describe('a document that says `removed: true`', () => {
  it('is no story, and stands in no coverage', async () => {
    const world = await writeWorld({
      'a.md': storyText({ title: 'A', related: [entryOf('B'), report()] }),
      'b.md': storyText({ title: 'B', removed: true, related: [entryOf('A')] }),
    });
    expect(titlesOf(world)).toEqual(['A']);
    expect(coverageOf(world, 'A')).toEqual(['What the bridge cost']);
    expect(world.dataset.manifest.counts).toMatchObject({ documents: 2, stories: 1, removed: 1 });
    expect(world.problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'coverage-removed related[0]',
    ]);
    expect(world.problems[0]?.message).toContain('b.md');
  });

  it('takes down every address it names, and entries with its headline and time', async () => {
    const gone = { title: 'B', publishedDateTime: '2024-02-28T10:00:00Z' };
    const urls = { webUrl: 'https://b.example/', originalUrl: 'https://feeds.example/b' };
    const world = await writeWorld({
      'a.md': storyText({
        title: 'A',
        related: [
          report({ title: 'By feed', webUrl: 'https://feeds.example/b' }),
          report({ title: 'By address', webUrl: 'https://www.b.example' }),
          { ...gone, webUrl: '' },
          report(),
        ],
      }),
      'b.md': storyText({ ...gone, ...urls, removed: true }),
    });
    expect(coverageOf(world, 'A')).toEqual(['What the bridge cost']);
    expect(world.problems.map(({ code }) => code)).toEqual(Array(3).fill('coverage-removed'));
  });

  it('takes another document on the article down with it, and reports that there', async () => {
    const webUrl = 'https://b.example/';
    const world = await writeWorld({
      'b.md': storyText({ title: 'B', webUrl, removed: true }),
      'c.md': storyText({ title: 'C', webUrl: `${webUrl}?utm_source=x` }),
    });
    expect(titlesOf(world)).toEqual([]);
    expect(world.dataset.manifest.counts).toMatchObject({ documents: 2, removed: 2 });
    expect(placesOf(world)).toEqual(['c.md:5:9 warning article-removed']);
  });

  it('needs nothing but its address, and says so where it lacks that', async () => {
    const world = await writeWorld({
      'a.md': '---\nremoved: true\nwebUrl: https://a.example/\n---\n',
      'b.md': '---\nremoved: true\ntitle: B\nwebUrl: javascript:alert(1)\n---\n',
    });
    expect(placesOf(world)).toEqual(['b.md:4:9 warning removed-address-wrong']);
    expect(world.dataset.manifest.counts).toMatchObject({ documents: 2, removed: 2 });
  });
});

describe('a site that hides unpublished documents', () => {
  const files = {
    'a.md': storyText({ title: 'A', published: false, related: [entryOf('B')] }),
    'b.md': storyText({ title: 'B', related: [entryOf('A')] }),
    'c.md': storyText({ title: 'C', published: true }),
  };

  it('shows none of them, counts them, and keeps their articles in coverage', async () => {
    const world = await writeWorld({ ...files, 'site.yaml': 'unpublished: hide' });
    expect(titlesOf(world)).toEqual(['B', 'C']);
    expect(coverageOf(world, 'B')).toEqual(['A']);
    expect(world.dataset.manifest.counts).toMatchObject({ documents: 3, stories: 2, hidden: 1 });
  });

  it('is not what sites do by default', async () => {
    const world = await writeWorld(files);
    expect(titlesOf(world)).toEqual(['A', 'B', 'C']);
  });

  it('shows the published one of two documents on an article, whatever their ranks', async () => {
    const webUrl = 'https://a.example/';
    const world = await writeWorld({
      'site.yaml': 'unpublished: hide',
      'a.md': storyText({ title: 'Hidden', webUrl, published: false, heat: 9 }),
      'b.md': storyText({ title: 'Shown', webUrl, heat: 1 }),
    });
    expect(titlesOf(world)).toEqual(['Shown']);
  });
});
