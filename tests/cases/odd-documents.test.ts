import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWorld, type World } from '#tests/support/worlds/write-world.ts';

/*
 * The folders beside this file are documents that went wrong in software of this kind, each in the
 * folder of its situation. What each becomes is said here: how many stories, and which problems.
 */
const casesFolder = import.meta.dirname;
const builtAt = new Date('2026-06-01T12:00:00Z');

const outcomes: Readonly<Record<string, { stories: number; problems: string[] }>> = {
  'address-escaped': {
    stories: 1,
    problems: [
      'a.md:4 text-repaired',
      'a.md:6 text-repaired',
      'a.md:7 text-repaired',
      'a.md:11 text-repaired',
      'a.md:12 coverage-twice',
    ],
  },
  'address-invisible-signs': {
    stories: 4,
    problems: [
      'a.md:4 text-repaired',
      'a.md:8 text-repaired',
      'a.md:9 coverage-twice',
      'a.md:14 text-repaired',
      'a.md:16 text-repaired',
      'b.md:4 text-repaired',
      'c.md:4 text-repaired',
    ],
  },
  'body-br-joins-words': { stories: 1, problems: ['a.md:12 body-markup'] },
  'body-first-line-indent': { stories: 2, problems: [] },
  'body-not-repaired': {
    stories: 1,
    problems: ['a.md:5 text-repaired', 'a.md:7 text-repaired', 'a.md:9 text-repaired'],
  },
  'body-taken-for-front-matter': { stories: 4, problems: [] },
  'conflict-markers': {
    stories: 2,
    problems: [
      'body.md:8 merge-unresolved',
      'body.md:12 merge-unresolved',
      'excerpt.md:5 text-repaired',
      'excerpt.md:6 merge-unresolved',
      'excerpt.md:10 merge-unresolved',
    ],
  },
  'dates-out-of-this-world': {
    stories: 3,
    problems: ['2024-10-06-epoch.md:8 date-placeholder', '2205-01-02-typo.md:3 date-ahead'],
  },
  'domain-index-html': { stories: 1, problems: ['a.md:7 domain-wrong'] },
  'domain-index-html3': { stories: 1, problems: ['a.md:8 coverage-left-out'] },
  'hash-cuts-value': {
    stories: 2,
    problems: [
      'a.md:2 text-cut',
      'a.md:5 text-cut',
      'a.md:7 text-cut',
      'a.md:9 text-cut',
      'a.md:10 text-cut',
      'a.md:12 text-cut',
      'b.md:2 text-cut',
    ],
  },
  'idn-publisher': { stories: 1, problems: [] },
  'iso-dates-refused': {
    stories: 6,
    problems: ['nbsp.md:3 text-repaired', 'offset.md:3 text-repaired'],
  },
  'language-tags': { stories: 2, problems: [] },
  'long-host': { stories: 0, problems: ['a.md:4 address-wrong'] },
  'long-names-overflow': { stories: 6, problems: [] },
  'merge-key-ignored': { stories: 1, problems: [] },
  'nbsp-indentation': {
    stories: 1,
    problems: ['a.md:6 space-misread', 'a.md:7 space-misread', 'a.md:12 space-misread'],
  },
  'no-break-spaces': { stories: 1, problems: [] },
  'one-article-several-addresses': {
    stories: 2,
    problems: [
      'a.md:9 coverage-of-itself',
      'a.md:12 coverage-of-itself',
      'a.md:15 coverage-of-itself',
      'b.md:4 same-article',
      'd.md:6 coverage-removed',
      'd.md:9 coverage-removed',
      'd.md:13 coverage-removed',
      'gone-amp.md:4 article-removed',
    ],
  },
  'opening-not-seen': {
    stories: 3,
    problems: [
      'comment-first.md:1 front-matter-unopened',
      'dash4.md:1 front-matter-unopened',
      'indented.md:1 front-matter-unopened',
      'json.md:1 front-matter-foreign',
      'ok.md:1 same-id',
      'quotedkey-first.md:1 front-matter-unopened',
      'zwsp.md:1 same-id',
    ],
  },
  'print-hides-carriers': { stories: 1, problems: [] },
  'replacement-character': { stories: 1, problems: ['a.md:2 letters-lost', 'a.md:5 letters-lost'] },
  'search-japanese': { stories: 6, problems: [] },
  'search-with-signs': { stories: 10, problems: [] },
  'secured-cut-in-value': {
    stories: 5,
    problems: [
      '2021-01-01-block.md:7 front-matter-cut',
      '2021-01-02-mapping.md:7 front-matter-cut',
      '2021-01-03-space-colon.md:6 front-matter-cut',
      '2021-01-04-capitals.md:6 front-matter-cut',
      '2021-01-05-single-quotes.md:6 front-matter-cut',
    ],
  },
  'timeline-without-years': { stories: 1, problems: [] },
  'tracking-pixel-leads': { stories: 1, problems: ['2024-10-07-pictures.md:7 picture-tiny'] },
  'video-start-lost': { stories: 3, problems: ['type2.md:5 value-wrong'] },
  'zones-just-west-of-greenwich': { stories: 1, problems: [] },
};

function read(name: string): Promise<World> {
  return readWorld(join(casesFolder, name), builtAt);
}

describe('A folder of odd documents', () => {
  it('has its outcome here', () => {
    const folders = readdirSync(casesFolder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(Object.keys(outcomes)).toEqual(folders.sort());
  });

  it.each(Object.entries(outcomes))('%s', async (name, { stories, problems }) => {
    const world = await read(name);
    expect(world.problems.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual(
      problems,
    );
    expect(world.dataset.manifest.counts.stories).toBe(stories);
  });
});

describe('What odd documents become', () => {
  it('merge-key-ignored: a merged publisher and merged topics', async () => {
    const { dataset } = await read('merge-key-ignored');
    const [story] = dataset.stories.values();
    expect(story?.publisher.name).toBe('The Harbour Post');
    expect(story?.topics.map(({ name }) => name)).toEqual(['Ships']);
    // The name that most bear, and a domain that only the first of them has of its own.
    const sunday = { id: 'other.example', name: 'The Other, Sunday', domain: 'other.example' };
    expect(story?.coverage.map(({ publisher }) => publisher)).toEqual([sunday, sunday, sunday]);
  });

  it('idn-publisher: domains in their letters', async () => {
    const { publishers } = (await read('idn-publisher')).dataset.manifest;
    const names = new Map<string, string>(publishers.map(({ domain, name }) => [domain, name]));
    expect(names.get('xn--mller-zeitung-wob.de')).toBe('Müller');
    expect(names.get('xn--e1afmkfd.xn--p1ai')).toBe('Primer');
    expect(names.get('xn--wgv71a119e.jp')).toBe('日本語.jp');
  });

  it('video-start-lost: videos with their starts', async () => {
    const { stories } = (await read('video-start-lost')).dataset;
    const videos = [...stories.values()].map(({ title, video }) => [title, video]);
    expect(new Map(videos.map(([title, video]) => [title, video]))).toEqual(
      new Map([
        ['The launch, filmed from the quay', { host: 'youtube', id: 'abcdefghijk', start: 95 }],
        ['Type in capitals', { host: 'youtube', id: 'abcdefghijl' }],
        ['Type misspelt', undefined],
      ]),
    );
  });

  it('dates-out-of-this-world: nothing first that has no date, and nothing listed before its day', async () => {
    const { stories, pages } = (await read('dates-out-of-this-world')).dataset;
    const epoch = stories.get('2024-10-06-epoch');
    expect(epoch?.coverage.at(-1)).toMatchObject({ dateUncertain: true });
    const listed = [...pages.values()].flatMap((page) => page.stories.map(({ id }) => id));
    expect(listed).not.toContain('2205-01-02-typo');
    expect(stories.has('2205-01-02-typo')).toBe(true);
  });

  it('no-break-spaces: a headline as it was typeset', async () => {
    const [story] = (await read('no-break-spaces')).dataset.stories.values();
    expect(story?.title).toBe(
      '«\u00a0Tout va bien\u00a0», dit le maire\u00a0: 10\u00a0000\u00a0€\u00a0!',
    );
  });

  it('replacement-character: the sign that stands for a lost letter', async () => {
    const [story] = (await read('replacement-character')).dataset.stories.values();
    expect(story?.title).toContain('M\ufffdller');
  });

  it.each(['body-taken-for-front-matter', 'secured-cut-in-value'])(
    '%s: no ciphertext',
    async (name) => {
      const { dataset } = await read(name);
      expect(JSON.stringify([...dataset.stories.values()])).not.toMatch(/[A-Za-z0-9+/]{40}/);
    },
  );

  it('body-taken-for-front-matter: each text whole', async () => {
    const { stories } = (await read('body-taken-for-front-matter')).dataset;
    for (const story of stories.values()) expect(story.body, story.id).not.toEqual([]);
  });
});
