import { describe, expect, it } from 'vitest';
import {
  placesOf,
  storyOf,
  storyText,
  type World,
  writeWorld,
} from '#tests/support/worlds/write-world.ts';

const head = '---\ntitle: Bridge\npublishedDateTime: 2024-03-01\nwebUrl: https://a.example/b\n';

/** A document with more lines from line 5 on, and a text below. */
async function worldOf(yaml: string, body = ''): Promise<World> {
  return writeWorld({ 'a.md': `${head}${yaml}\n---\n${body}` });
}

describe('A text that YAML cuts', () => {
  it.each([
    ['excerpt: The club is #1 again', '5:22', '#1 again'],
    ['excerpt: The club  # our own', '5:20', '# our own'],
    ["excerpt: Don't miss #1", '5:21', '#1'],
    ['excerpt: He said "no" #1', '5:23', '#1'],
    ['excerpt: The club\n  is #1', '6:6', '#1'],
    ['provider:\n  name: Channel #4', '6:17', '#4'],
    ['provider: {name: Channel #4\n  }', '5:26', '#4'],
    ['topics:\n  - Ports #1', '6:11', '#1'],
    ['topics:\n  - #Ships', '6:5', '#Ships'],
    ['excerpt: #Ships', '5:10', '#Ships'],
    ['images:\n  - url: https://a.example/a.jpg\n    title: Pier #2', '7:17', '#2'],
    ['related:\n  - title: Flat #12', '6:17', '#12'],
    ['excerpt: &Sons sell up', '5:10', '&Sons'],
    ['topics:\n  - &Co', '6:5', '&Co'],
    ['excerpt: ! Stop it', '5:10', '!'],
    ['desk: &desk x\nother: *desk\nexcerpt: &Sons sell up', '7:10', '&Sons'],
  ])('is reported with what is lost: %j', async (yaml, place, lost) => {
    const world = await worldOf(yaml);
    const cuts = world.problems.filter(({ code }) => code === 'text-cut');
    expect(cuts.map(({ line, column }) => `${line}:${column}`)).toEqual([place]);
    expect(cuts[0]?.message).toContain(`"${lost}"`);
    expect(cuts[0]?.hint).toContain('double quotes');
  });

  it.each([
    'excerpt: "The club is #1 again"',
    "excerpt: 'The club is #1 again' # our own",
    'excerpt: C#1 again',
    'excerpt: Fish & chips! & more',
    'excerpt: |\n  The club is #1 & again',
    'excerpt: >-\n  &Sons #1',
    '# a comment\nexcerpt: Short\n# another',
    'excerpt: # to be written',
    'heat: 3 # hot',
    'webUrl2: https://a.example/b #top',
    'provider: &desk\n  name: Post\nother: *desk',
    'topics: &topics [Ships, Ports]\nother: *topics',
    'excerpt: &word Short\nother: *word',
    'excerpt: !!str Short',
  ])('is not seen in %j', async (yaml) => {
    expect(placesOf(await worldOf(yaml))).toEqual([]);
  });

  it('is reported in the settings, too', async () => {
    const settings = 'title: News #1\npublishers:\n  b.example: Channel #4\n';
    const world = await writeWorld({ 'site.yaml': settings });
    expect(placesOf(world).filter((place) => place.endsWith('text-cut'))).toEqual([
      'site.yaml:1:13 warning text-cut',
      'site.yaml:3:22 warning text-cut',
    ]);
  });
});

describe('A space that is none for YAML', () => {
  it.each([
    ['provider:\n\u00a0\u00a0name: The Post', '6:1', 'U+00A0'],
    ['provider:\n \u00a0name: The Post', '6:2', 'U+00A0'],
    ['provider:\n\u2003name: The Post', '6:1', 'U+2003'],
    ['provider:\n\u3000"name": The Post', '6:1', 'U+3000'],
    ['provider:\n\u200bname: The Post', '6:1', 'U+200B'],
    ['topics:\n  -\u00a0Ships', '6:4', 'U+00A0'],
    ['related:\n  - title: x\n    \u00a0provider:\n      name: y', '7:5', 'U+00A0'],
  ])('is reported at its place: %j', async (yaml, place, character) => {
    const { problems } = await worldOf(yaml);
    const found = problems.filter(({ code }) => code === 'space-misread');
    expect(found.map(({ line, column }) => `${line}:${column}`)).toEqual([place]);
    expect(found[0]?.message).toContain(character);
    expect(problems.map(({ code }) => code)).not.toContain('key-misspelt');
  });

  it.each([
    ['behind a colon', 'excerpt:\u00a0Short\nheat: 1', '5:9'],
    ['before a dash', 'topics:\n\u00a0\u00a0- Ships', '6:1'],
    ['before a key', 'provider:\n  name: x\n\u00a0 domain: b.example: y', '7:1'],
  ])('is named where the YAML breaks on it, %s', async (_, yaml, place) => {
    const { problems } = await worldOf(yaml);
    expect(problems.map(({ code, line, column }) => `${line}:${column} ${code}`)).toEqual([
      `${place} yaml-broken`,
    ]);
    expect(problems[0]?.message).toContain('U+00A0');
  });

  it.each([
    'excerpt: "A\u00a0b"',
    'excerpt: |\n  \u00a0name: a ship\n  -\u00a0Hello',
    'excerpt: He said\n  Note:\u00a0this is a text',
  ])('is not seen in a text: %j', async (yaml) => {
    expect(placesOf(await worldOf(yaml))).toEqual([]);
  });
});

describe('A merge that was not resolved', () => {
  const conflict = '<<<<<<< HEAD\nOurs.\n||||||| base\nOld.\n=======\nTheirs.\n>>>>>>> desk-b\n';

  it('is reported at its marks in the text, which is shown', async () => {
    const world = await worldOf('heat: 1', `Intro.\n\n${conflict}\nEnd.\n`);
    expect(placesOf(world)).toEqual(
      [9, 11, 15].map((line) => `a.md:${line}:1 warning merge-unresolved`),
    );
    expect(JSON.stringify(storyOf(world, 'Bridge').body)).toMatch(/Ours.*Theirs/);
  });

  it('is reported where only its last line is left', async () => {
    expect(placesOf(await worldOf('heat: 1', 'Intro.\n\n>>>>>>> desk-b\n'))).toEqual([
      'a.md:9:1 warning merge-unresolved',
    ]);
  });

  it('is reported in a value of the front matter', async () => {
    const world = await worldOf(`excerpt: |\n${conflict.replace(/^(?=.)/gm, '  ')}`);
    expect(placesOf(world)).toEqual(
      [6, 8, 12].map((line) => `a.md:${line}:1 warning merge-unresolved`),
    );
  });

  it('is named as what breaks the front matter', async () => {
    const world = await worldOf('<<<<<<< HEAD\nheat: 1\n=======\nheat: 2\n>>>>>>> desk-b');
    expect(placesOf(world)).toEqual(['a.md:5:1 error yaml-broken']);
    expect(world.problems[0]?.message).toContain('a merge left a conflict');
  });

  it.each([
    ['code', '```\n<<<<<<< HEAD\n=======\n>>>>>>> b\n```\n'],
    ['indented code', '    <<<<<<< HEAD\n    =======\n'],
    ['a heading', 'A heading\n=======\n'],
    ['quotes of quotes', '>>>>>> wrote\n>>>>>>> that\n>>>>>>> and that\n'],
    ['arrows', '<<<<<<<<<< back\n\n>>>>>>>>>> on\n'],
  ])('is not seen in %s', async (_, body) => {
    expect(placesOf(await worldOf('heat: 1', body))).toEqual([]);
  });
});

describe('A merge key', () => {
  it('merges a group of keys, and own keys win', async () => {
    const world = await writeWorld({
      'a.md': `---
desk: &desk
  provider: {name: The Harbour Post, domain: post.example}
  topics: [Ships]
other: &other {topics: [Ports], excerpt: From the other desk.}
title: Bridge
publishedDateTime: 2024-03-01
webUrl: https://a.example/b
<<: [*desk, *other]
related:
  - title: Cost
    publishedDateTime: 2024-03-02
    webUrl: https://b.example/c
    provider: &paper {name: The Paper, domain: paper.example}
  - title: Delay
    publishedDateTime: 2024-03-02
    webUrl: https://b.example/d
    provider:
      domain: sundaypaper.example
      <<: *paper
---
`,
    });
    expect(world.problems).toEqual([]);
    const story = storyOf(world, 'Bridge');
    expect(story.excerpt).toBe('From the other desk.');
    expect(story.topics.map(({ name }) => name)).toEqual(['Ships']);
    expect(story.publisher).toMatchObject({ name: 'The Harbour Post', domain: 'post.example' });
    expect(story.coverage.map(({ publisher }) => publisher)).toMatchObject([
      { name: 'The Paper', domain: 'paper.example' },
      { name: 'The Paper', domain: 'sundaypaper.example' },
    ]);
  });

  it('merges settings, too', async () => {
    const settings = 'base: &base {title: News, tagline: All of it}\n<<: *base\ntitle: My News\n';
    const { site } = await writeWorld({ 'site.yaml': settings });
    expect(site).toMatchObject({ title: 'My News', tagline: 'All of it' });
  });

  it('gives no object of the program new keys', async () => {
    const yaml = 'a: &a {__proto__: {polluted: yes}, constructor: {polluted: yes}}\n<<: *a';
    expect(storyOf(await worldOf(yaml), 'Bridge').title).toBe('Bridge');
    expect({}).not.toHaveProperty('polluted');
    expect(Object).not.toHaveProperty('polluted');
  });

  const keys = (count: number) =>
    Array.from({ length: count }, (_, index) => `k${index}: v`).join(', ');
  const chain = Array.from({ length: 3_000 }, (_, index) =>
    index === 0 ? 'm0: &m0 {k0: v}' : `m${index}: &m${index} {<<: *m${index - 1}, k${index}: v}`,
  );

  it.each([
    ['a long chain of groups', chain.join('\n')],
    ['one group again and again', `a: &a {${keys(5_000)}}\n<<: [${'*a, '.repeat(90)}]`],
    ['very many groups', `a: &a {${keys(10)}}\n<<: [${'*a, '.repeat(50_000)}]`],
    ['itself', 'a: &a {<<: *a}'],
    ['a text', 'a: &a text\n<<: *a'],
    ['a list of texts', '<<: [a, b]'],
    ['nothing', '<<:'],
  ])('that merges %s is reported', async (_, yaml) => {
    const world = await worldOf(yaml);
    expect(placesOf(world)).toEqual([expect.stringContaining('error yaml-broken')]);
    expect(world.problems[0]?.message).toMatch(/`<<`|aliases/);
  });

  it('is a text where it is a value', async () => {
    const world = await writeWorld({ 'a.md': storyText({ topics: ['<<'], title: '<<' }) });
    expect(placesOf(world)).toEqual([]);
  });
});
