import { describe, expect, it } from 'vitest';
import {
  placesOf,
  report,
  storyOf,
  storyText,
  writeWorld,
} from '#tests/support/worlds/write-world.ts';

async function readWithBody(body: string) {
  const world = await writeWorld({ '2024-03-01-bridge.md': storyText({}, body) });
  return { story: storyOf(world, 'Bridge reopens'), world };
}

describe('The text after the front matter', () => {
  it('becomes headings, paragraphs, lists, quotes, code, links and pictures', async () => {
    const { story } = await readWithBody(
      [
        '# What happened',
        '',
        'It *reopened*, **at last**: `now`, says [the town](https://town.example/a).',
        '',
        '3. third',
        '4. fourth',
        '',
        '> quoted',
        '',
        '```',
        'code',
        '```',
        '',
        '![The bridge](https://town.example/b.jpg)',
        '',
        '---',
      ].join('\n'),
    );
    expect(story.body).toEqual([
      { kind: 'heading', level: 2, children: [{ kind: 'text', text: 'What happened' }] },
      {
        kind: 'paragraph',
        children: [
          { kind: 'text', text: 'It ' },
          { kind: 'emphasis', children: [{ kind: 'text', text: 'reopened' }] },
          { kind: 'text', text: ', ' },
          { kind: 'strong', children: [{ kind: 'text', text: 'at last' }] },
          { kind: 'text', text: ': ' },
          { kind: 'code', text: 'now' },
          { kind: 'text', text: ', says ' },
          {
            kind: 'link',
            url: 'https://town.example/a',
            children: [{ kind: 'text', text: 'the town' }],
          },
          { kind: 'text', text: '.' },
        ],
      },
      {
        kind: 'list',
        start: 3,
        items: [
          [{ kind: 'paragraph', children: [{ kind: 'text', text: 'third' }] }],
          [{ kind: 'paragraph', children: [{ kind: 'text', text: 'fourth' }] }],
        ],
      },
      {
        kind: 'quote',
        children: [{ kind: 'paragraph', children: [{ kind: 'text', text: 'quoted' }] }],
      },
      { kind: 'code', text: 'code' },
      { kind: 'picture', url: 'https://town.example/b.jpg', caption: 'The bridge' },
      { kind: 'rule' },
    ]);
  });

  it('loses its HTML, and the place of it is reported', async () => {
    const { story, world } = await readWithBody('\n\nFirst.\n\n<script>steal()</script>\n\nLast.');
    expect(JSON.stringify(story.body)).not.toContain('steal');
    expect(story.body).toHaveLength(2);
    expect(placesOf(world)).toEqual([expect.stringMatching(/:\d+:1 warning body-markup$/)]);
    const [place = ''] = placesOf(world);
    const line = Number(place.split(':')[1]);
    const text = storyText({}, '\n\nFirst.\n\n<script>steal()</script>\n\nLast.');
    expect(text.split('\n')[line - 1]).toBe('<script>steal()</script>');
  });

  it('keeps the words of a link whose address no page should have', async () => {
    const { story, world } = await readWithBody(
      'Read [this](javascript:steal()) and ![x](data:y).',
    );
    expect(JSON.stringify(story.body)).not.toMatch(/javascript:|data:/);
    expect(JSON.stringify(story.body)).toContain('this');
    expect(placesOf(world)).toEqual([expect.stringContaining('warning body-address')]);
  });

  it('keeps links and pictures whose addresses stand elsewhere in it', async () => {
    const { story, world } = await readWithBody(
      'Read [this][town], [that] and [it][].\n\n![The bridge][town]\n\n[Town]: https://town.example/a\n[that]: javascript:steal()\n[it]: https://town.example/it',
    );
    expect(story.body).toEqual([
      {
        kind: 'paragraph',
        children: [
          { kind: 'text', text: 'Read ' },
          {
            kind: 'link',
            url: 'https://town.example/a',
            children: [{ kind: 'text', text: 'this' }],
          },
          { kind: 'text', text: ', ' },
          { kind: 'text', text: 'that' },
          { kind: 'text', text: ' and ' },
          {
            kind: 'link',
            url: 'https://town.example/it',
            children: [{ kind: 'text', text: 'it' }],
          },
          { kind: 'text', text: '.' },
        ],
      },
      { kind: 'picture', url: 'https://town.example/a', caption: 'The bridge' },
    ]);
    expect(placesOf(world)).toEqual([expect.stringContaining('warning body-address')]);
  });

  it.each([
    ['quotes', `${'> '.repeat(500)}deep`],
    ['more quotes than a program can step down', `${'>'.repeat(20_000)}deep`],
    ['quotes in lists', `${'- > '.repeat(6)}deep`],
    ['emphasis', `${'*a **b '.repeat(20)}deep${'** c*'.repeat(20)}`],
    ['links', `${'['.repeat(3_000)}deep${'](https://town.example/)'.repeat(3_000)}`],
  ])('may nest %s as deep as it likes without harm', async (_, body) => {
    const { story } = await readWithBody(body);
    expect(JSON.stringify(story.body)).toContain('deep');
  });

  it.each([
    ['marks', 'a* '.repeat(3_000)],
    ['headings', 'a\n=\n'.repeat(3_000)],
    ['quotes on a line', `${'>'.repeat(17)}a`],
    ['lists', Array.from({ length: 100 }, (_, depth) => `${' '.repeat(2 * depth)}- a`).join('\n')],
    ['lines', `> ${'a\n'.repeat(6_000)}`],
  ])('with too many %s for a text is shown as it was written, with a warning', async (_, body) => {
    const { story, world } = await readWithBody(body);
    expect(story.body).toEqual([
      { kind: 'paragraph', children: [{ kind: 'text', text: body.trim() }] },
    ]);
    expect(placesOf(world)).toEqual([expect.stringMatching(/:\d+:1 warning body-tangled$/)]);
  });

  it('is cut where it is longer than a text may be', async () => {
    const { story, world } = await readWithBody('word '.repeat(30_000));
    expect(JSON.stringify(story.body).length).toBeLessThan(101_000);
    expect(placesOf(world)).toEqual([expect.stringMatching(/:\d+:1 warning text-too-long$/)]);
  });

  it.each([
    ['a list', '  - one\n  - two', { kind: 'list', items: [{}, {}] }],
    ['code', '    first\n    second', { kind: 'code', text: 'first\nsecond' }],
  ])('keeps the indentation of its first line, with which %s begins', async (_, body, block) => {
    const { story } = await readWithBody(`\n \n${body}\n`);
    expect(story.body).toMatchObject([block]);
  });

  it.each([
    ['dashes', '-'.repeat(900_000)],
    ['lines of dashes', `${'-'.repeat(4_000)}x\n`.repeat(200)],
    ['colons', ':'.repeat(900_000)],
    ['keys', 'secured:\n'.repeat(90_000)],
    ['keys without values', 'secured\n'.repeat(90_000)],
    ['open groups', 'secured: {\n'.repeat(80_000)],
    ['fences', '```\n~~~\n'.repeat(90_000)],
    ['ciphertext', `secured: ${'aB3'.repeat(290_000)}`],
  ])('is read to its end where it is nothing but %s', async (_, body) => {
    const { story } = await readWithBody(`Text.\n\n${body}`);
    expect(JSON.stringify(story.body)).toContain('Text.');
  });

  it('is absent where there is none', async () => {
    const { story } = await readWithBody('   \n\n');
    expect(story.body).toBeUndefined();
  });
});

describe('A front matter that a stray line of dashes ends', () => {
  it('is reported, and its keys are not shown as text', async () => {
    const text = storyText({ secured: 'Y2lwaGVydGV4dA', topics: ['AI'] });
    const cut = text.replace('topics:', '---\ntopics:');
    const world = await writeWorld({ '2024-03-01-bridge.md': cut });
    expect(storyOf(world, 'Bridge reopens').body).toBeUndefined();
    expect(placesOf(world)).toEqual([expect.stringContaining('warning front-matter-cut')]);
    const [place = ''] = placesOf(world);
    expect(cut.split('\n')[Number(place.split(':')[1]) - 1]).toMatch(/^topics:/);
  });

  it('is reported if it was cut within a coverage entry, and its ciphertext is nowhere', async () => {
    const text = storyText({ title: 'Bridge reopens', related: [report()] });
    const [head = ''] = text.split('    provider:');
    const cut = `${head}---\n    url: ""\n    secured: bm90IHRvIGJlIHNob3du\n`;
    const world = await writeWorld({ '2024-03-01-bridge.md': cut });
    expect(JSON.stringify([...world.dataset.stories.values()])).not.toContain('bm90');
    expect(placesOf(world)).toContainEqual(expect.stringContaining('warning front-matter-cut'));
  });

  it('is recognized by its ciphertext, even if a letter of its key is damaged', async () => {
    const text = storyText(
      { title: 'Bridge reopens' },
      '\0ecured: bm90IHRvIGJlIHNob3du\n# Heading',
    );
    const world = await writeWorld({ '2024-03-01-bridge.md': text });
    expect(JSON.stringify(storyOf(world, 'Bridge reopens'))).not.toContain('bm90');
    expect(storyOf(world, 'Bridge reopens').body).toMatchObject([{ kind: 'heading' }]);
  });

  it('is not seen in a text that has a colon', async () => {
    const { story } = await readWithBody('Note: the bridge.\n\nSource: the town.');
    expect(story.body).toHaveLength(2);
  });
});
