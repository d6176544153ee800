import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  frontTitles,
  placesOf,
  readWorld,
  storyOf,
  storyText,
  titlesOf,
  type World,
  withFolder,
  writeWorld,
} from '#tests/support/worlds/write-world.ts';

const defaults = {
  title: 'Lede',
  tagline: '',
  language: 'en',
  timeZone: 'UTC',
  url: null,
  events: 'alike',
};

async function worldOf(settings: string | Uint8Array): Promise<World> {
  const world = await writeWorld({ 'site.yaml': settings, 'a.md': storyText({ title: 'A' }) });
  expect(titlesOf(world)).toEqual(['A']);
  return world;
}

describe('site.yaml', () => {
  it('may be missing: every setting has a default', async () => {
    const world = await writeWorld({ 'a.md': storyText() });
    expect(world.site).toEqual(defaults);
    expect(world.problems).toEqual([]);
  });

  it.each([
    ['empty lines', '\n'.repeat(900_000)],
    ['comments', '# x\n'.repeat(200_000)],
    ['spaces', `${' '.repeat(900_000)}\n`],
  ])('is read to its end, however many %s it has', async (_, lines) => {
    const world = await worldOf(`${lines}title: My News\n`);
    expect(world.site.title).toBe('My News');
    expect(world.problems).toEqual([]);
    expect((await worldOf(lines)).site).toEqual(defaults);
  });

  it('says what the site is called and where, in which language and time zone', async () => {
    const world = await worldOf(`# Our site
title: "Hafen & Stadt"
tagline: Nachrichten vom Wasser
language: de-AT
timeZone: Europe/Vienna
url: https://news.example.org/site/
unpublished: hide
events: cited
`);
    expect(world.site).toEqual({
      title: 'Hafen & Stadt',
      tagline: 'Nachrichten vom Wasser',
      language: 'de-AT',
      timeZone: 'Europe/Vienna',
      url: 'https://news.example.org/site/',
      events: 'cited',
    });
    expect(world.dataset.manifest.site).toEqual(world.site);
    expect(world.problems).toEqual([]);
  });

  it('says whether cards are drawn, which they are by default', async () => {
    expect((await worldOf('language: en\n')).cards).toBe(true);
    expect((await worldOf('cards: on\n')).cards).toBe(true);
    expect((await worldOf('cards: off\n')).cards).toBe(false);
    expect(placesOf(await worldOf('cards: some\n'))).toEqual(['site.yaml:1:8 error setting-wrong']);
  });

  it('says where pictures come from; the manifest tells where no other host is asked', async () => {
    for (const pictures of ['keep', 'none'] as const) {
      const world = await worldOf(`pictures: ${pictures}\narchive: yes\n`);
      expect(world.dataset.manifest.site).toEqual({ ...defaults, pictures });
      expect(world.problems).toEqual([]);
    }
    expect((await worldOf('pictures: link\narchive: no\n')).site).toEqual(defaults);
    expect(placesOf(await worldOf('pictures: copy\narchive: maybe\n'))).toEqual([
      'site.yaml:1:11 error setting-wrong',
      'site.yaml:2:10 error setting-wrong',
    ]);
  });

  it('has its addresses and domains repaired, with a note at each', async () => {
    const world = await worldOf(
      [
        'url: "<https://news.example.org/?a=1&amp;b=2\u200b>"',
        'publishers:',
        '  “harbourpost.example”: Post',
      ].join('\n'),
    );
    expect(world.site.url).toBe('https://news.example.org/?a=1&b=2');
    expect(world.problems.map(({ code, severity, line }) => `${code} ${severity} ${line}`)).toEqual(
      ['text-repaired note 1', 'text-repaired note 3'],
    );
    expect(storyOf(world, 'A').publisher.name).toBe('Post');
  });

  it.each([
    ['sr-latn-rs', 'sr-Latn-RS'],
    ['iw', 'he'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['no', 'no'],
  ])('has its language written as it should be: %s', async (written, language) => {
    const world = await worldOf(`language: ${written}`);
    expect(world.site.language).toBe(language);
    expect(world.problems).toEqual([]);
  });

  it('is warned of a language that has no dates of its own', async () => {
    const world = await worldOf('language: tlh');
    expect(world.site.language).toBe('tlh');
    expect(world.problems).toMatchObject([
      { code: 'language-undated', severity: 'warning', path: 'language' },
    ]);
  });

  it.each([
    ['empty', ''],
    ['all comments', '# title: My News\n\n# more\n'],
    ['all blank', 'title:\ntagline: ~\nurl: null\n'],
  ])('may be %s', async (_, settings) => {
    const world = await worldOf(settings);
    expect(world.site).toEqual(defaults);
    expect(world.problems).toEqual([]);
  });

  it('may have Windows line ends and a byte order mark, and a title like a number', async () => {
    const world = await worldOf('\ufefftitle: 24\r\ntagline: yes\r\n');
    expect(world.site).toMatchObject({ title: '24', tagline: 'yes' });
    expect(world.problems).toEqual([]);
  });

  it.each([
    ['title: ""', '2:8'],
    ['title: [a]', '2:8'],
    ['language: en_US', '2:11'],
    ['language: 5', '2:11'],
    ['timeZone: Berlin', '2:11'],
    ['timeZone: "+02:00"', '2:11'],
    ['timeZone: {a: b}', '2:11'],
    ['url: news.example.org', '2:6'],
    ['url: javascript:alert(1)', '2:6'],
    ['url: "https://news.example.org/a b"', '2:6'],
    ['unpublished: maybe', '2:14'],
    ['unpublished: true', '2:14'],
    ['events: none', '2:9'],
    ['events: Cited', '2:9'],
    ['events: [cited]', '2:9'],
    ['events: true', '2:9'],
  ])(
    'with a wrong value keeps the default for it, and says what is right: %s',
    async (line, place) => {
      const world = await worldOf(`tagline: Kept\n${line}\n`);
      expect(placesOf(world)).toEqual([`site.yaml:${place} error setting-wrong`]);
      expect(world.problems[0]?.hint).toMatch(/^Change it to /);
      expect(world.site).toEqual({ ...defaults, tagline: 'Kept' });
    },
  );

  it.each([
    ['', 1],
    ['events:', 1],
    ['events: alike', 1],
    ['events: none', 1],
    ['events: cited', 2],
  ])(
    'makes one event of stories that are alike, unless it says `cited`: "%s"',
    async (line, events) => {
      const world = await writeWorld({
        'site.yaml': line,
        'a.md': storyText({ title: 'Old harbour bridge closes for urgent repairs' }),
        'b.md': storyText({ title: 'Harbour bridge closed for urgent repairs' }),
      });
      expect(frontTitles(world)).toHaveLength(events);
    },
  );

  it('with one wrong name among many keeps the others, and says where it stands', async () => {
    const world = await writeWorld({
      'site.yaml':
        'publishers:\n  harbourpost.example: The Post\n  b.example: [x]\ntopicOrder:\n  - Law\n  - ""\n  - {a: b}\n',
      'a.md': storyText({ title: 'A', topics: ['AI', 'Law'] }),
    });
    expect(placesOf(world)).toEqual([
      'site.yaml:3:14 error setting-wrong',
      'site.yaml:6:5 error setting-wrong',
      'site.yaml:7:5 error setting-wrong',
    ]);
    expect(world.problems[0]?.message).toContain('publishers.b.example is a list');
    expect(world.dataset.manifest.publishers.map(({ name }) => name)).toEqual(['The Post']);
    expect(world.dataset.manifest.topics.map(({ name }) => name)).toEqual(['Law', 'AI']);
  });

  it('reports settings that do not exist', async () => {
    const world = await worldOf('titel: My News\n__proto__: {a: b}\nconstructor: x\n');
    expect(placesOf(world)).toEqual([
      'site.yaml:1:8 warning setting-unknown',
      'site.yaml:2:12 warning setting-unknown',
      'site.yaml:3:14 warning setting-unknown',
    ]);
    expect(world.problems[0]?.message).toContain('titel');
    expect(world.problems[0]?.hint).toContain('title');
  });

  it.each([
    ['broken', 'title: "My News\ntagline: x\n', '1:8'],
    ['indented with tabs', 'title: a\n\ttagline: b: c\n', '2:1'],
    ['a list', '- title: a\n', '1:1'],
    ['a sentence', 'My News\n', '1:1'],
    ['in two parts', 'title: a\n---\ntagline: b\n', '1:1'],
    ['not UTF-8', Buffer.concat([Buffer.from('title: caf'), Buffer.from([0xe9])]), '1:11'],
    ['far too large', Buffer.alloc(5_000_000, '# more\n'), '1:1'],
  ])('that is %s is one error at its place, and the defaults hold', async (_, text, place) => {
    const world = await worldOf(text);
    expect(placesOf(world)).toEqual([`site.yaml:${place} error settings-unreadable`]);
    expect(world.problems[0]?.hint).not.toBe('');
    expect(world.site).toEqual(defaults);
  });

  it('that is too large is told how large it may be', async () => {
    const world = await worldOf(Buffer.alloc(1_200_000, '# more\n'));
    expect(world.problems[0]?.message).toContain('it is 1.2 MB; the limit is 1 MB');
    expect(world.problems[0]?.hint).toBe('Delete what is not a setting.');
  });

  it('that is a folder is one error', async () => {
    await withFolder({ 'a.md': storyText({ title: 'A' }) }, async (folder) => {
      await mkdir(join(folder, 'site.yaml'));
      const world = await readWorld(folder);
      expect(placesOf(world)).toEqual(['site.yaml:1:1 error settings-unreadable']);
      expect(titlesOf(world)).toEqual(['A']);
    });
  });

  it.each(['site.yml', 'SITE.YML'])('is not read under another name: %s', async (name) => {
    const world = await writeWorld({ [name]: 'title: My News', 'a.md': storyText() });
    expect(world.site).toEqual(defaults);
    expect(placesOf(world)).toEqual([`${name}:1:1 warning settings-misnamed`]);
    expect(world.problems[0]?.hint).toContain('site.yaml');
  });

  it('is read in the folder itself alone', async () => {
    const world = await writeWorld({ 'more/site.yaml': 'title: My News', 'a.md': storyText() });
    expect(world.site).toEqual(defaults);
  });
});
