import { describe, expect, it } from 'vitest';
import { placesOf, storyOf, storyText, writeWorld } from '#tests/support/worlds/write-world.ts';

const file = '2024-03-01-bridge.md';

async function readWithBody(body: string) {
  const text = storyText({}, body);
  const world = await writeWorld({ [file]: text });
  const lineOf = (found: string) => text.split('\n').findIndex((line) => line.includes(found)) + 1;
  return { world, lineOf, body: storyOf(world, 'Bridge reopens').body };
}

const paragraph = (text: string) => ({ kind: 'paragraph', children: [{ kind: 'text', text }] });

describe('The words of a text', () => {
  it('are repaired like headlines, in paragraphs, headings, links, lists and captions', async () => {
    const { body, world } = await readWithBody(
      [
        'The cityâ€™s plan, &amp;#8217; and \u202eevil\u202c; so\u00adft and zero\u200bwidth.',
        '# The cityâ€™s map',
        '- **The cityâ€™s** [\u2066link](https://town.example/a)',
        '![The cityâ€™s<br>\u202emap](https://town.example/m.png)',
        'Seen: ![the cityâ€™s map](https://town.example/m.png)',
      ].join('\n\n'),
    );
    const shown = JSON.stringify(body);
    expect(shown).not.toMatch(/[â™\u00ad\u200b\u202a-\u202e\u2066-\u2069]|&/);
    expect(body?.[0]).toEqual(paragraph('The city’s plan, ’ and evil; soft and zerowidth.'));
    expect(body?.[3]).toMatchObject({
      kind: 'picture',
      caption: 'The city’s map',
    });
    expect(shown).toContain('the city’s map');
    expect(placesOf(world)).toEqual([]);
    expect(world.problems.map(({ code }) => code)).toContain('text-repaired');
  });

  it('are not repaired in code, but cannot turn the words around it round', async () => {
    const { body } = await readWithBody(
      'Write `cityâ€™s &#8217; \u202ex\u2066` here.\n\n```\n<b>â€™&nbsp;\u202e</b>\n```',
    );
    expect(body).toEqual([
      {
        kind: 'paragraph',
        children: [
          { kind: 'text', text: 'Write ' },
          { kind: 'code', text: 'cityâ€™s &#8217; x' },
          { kind: 'text', text: ' here.' },
        ],
      },
      { kind: 'code', text: '<b>â€™&nbsp;</b>' },
    ]);
  });

  it.each([
    ['in quotes nested too deeply', `${'> '.repeat(10)}The cityâ€™s \u202eplan`],
    ['in a text shown as it was written', `${'a* '.repeat(2_500)}The cityâ€™s \u202eplan`],
  ])('are repaired %s', async (_, body) => {
    expect(JSON.stringify((await readWithBody(body)).body)).toContain('The city’s plan');
  });

  it.each([
    ['It&#146;s here', 'It’s here'],
    ['A\0B and C&#0;D', 'AB and CD'],
    ['Smile &#55357;&#56832;', 'Smile 😀'],
    ['&nbsp;one &nbsp; two&nbsp;', 'one two'],
    ['10&nbsp;000&nbsp;€', '10\u00a0000\u00a0€'],
    ['Write \\&amp; or \\<br>', 'Write &amp; or <br>'],
    ['Write &lt;b&gt; and &lt;/b&gt;', 'Write <b> and </b>'],
  ])('are read as other texts: %j', async (written, text) => {
    const { body, world } = await readWithBody(written);
    expect(body).toEqual([paragraph(text)]);
    expect(placesOf(world)).toEqual([]);
  });

  it('leave no paragraph where they are nothing but spaces', async () => {
    const { body } = await readWithBody('One.\n\n&nbsp;\n\nTwo.\n\n# &nbsp;');
    expect(body).toEqual([paragraph('One.'), paragraph('Two.')]);
  });

  it.each(['One\nM\ufffdller.', '- One\n- M\ufffdller', '```\none\nM\ufffdller\n```'])(
    'that lost letters stay so, with a warning at their line: %j',
    async (written) => {
      const { body, world, lineOf } = await readWithBody(written);
      expect(JSON.stringify(body)).toContain('M\ufffdller');
      const [place = '', ...others] = placesOf(world);
      expect(place).toMatch(`${file}:${lineOf('\ufffd')}:`);
      expect(place).toContain('warning letters-lost');
      expect(others).toEqual([]);
    },
  );

  it('are not called lost where a long text is cut in the middle of a character', async () => {
    const { world } = await readWithBody(`${'x'.repeat(99_999)}😀 and more`);
    expect(placesOf(world)).toEqual([expect.stringContaining('text-too-long')]);
  });
});

describe('Letters that were lost in front matter', () => {
  it('are not made up, and the editor hears of each place', async () => {
    const world = await writeWorld({
      [file]: [
        '---',
        'title: "M\ufffdller wins \ufffd5m"',
        'publishedDateTime: 2024-03-01',
        'webUrl: https://town.example/',
        'topics: [ï¿½ngstr]',
        '---',
      ].join('\n'),
    });
    expect(storyOf(world, 'M\ufffdller wins \ufffd5m').topics[0]?.name).toBe('\ufffdngstr');
    expect(placesOf(world)).toEqual([
      `${file}:2:8 warning letters-lost`,
      `${file}:5:10 warning letters-lost`,
    ]);
    expect(world.problems.at(0)?.message).toContain('M\ufffdller');
  });
});

describe('No-break spaces', () => {
  it('stay where they hold signs together, in every text', async () => {
    const text = '«\u00a0Oui\u00a0», dit-il\u202f: 5\u00a0km.';
    const world = await writeWorld({
      [file]: storyText(
        {
          title: text,
          excerpt: text,
          topics: [text],
          provider: { name: text, domain: 'dit-il.example' },
          images: [{ url: 'https://town.example/a.jpg', title: text }],
          webUrl: 'https://town.example/',
        },
        text,
      ),
    });
    const story = storyOf(world, text);
    expect([story.excerpt, story.topics[0]?.name, story.publisher.name]).toEqual([
      text,
      text,
      text,
    ]);
    expect(story.images[0]?.caption).toBe(text);
    expect(story.body).toEqual([paragraph(text)]);
    expect(world.problems).toEqual([]);
  });

  it('make no other name of a topic, and settings find it with any space', async () => {
    const world = await writeWorld({
      'a.md': storyText({ title: 'A', topics: ['Climate\u00a0change', 'Old\u202fname'] }),
      'b.md': storyText({ title: 'B', topics: ['Climate change'] }),
      'site.yaml': 'topics:\n  Old name: New\u00a0name\ntopicOrder: [New name]',
    });
    expect(world.problems).toEqual([]);
    expect(storyOf(world, 'A').topics.map(({ slug }) => slug)).toEqual([
      'climate-change',
      'new-name',
    ]);
    expect(storyOf(world, 'B').topics[0]?.slug).toBe('climate-change');
  });

  it('make no other headline: an entry without an address finds its document', async () => {
    const world = await writeWorld({
      'a.md': storyText({ title: 'Bridge\u00a0reopens', webUrl: 'https://town.example/a' }),
      'b.md': storyText({
        title: 'Ferry stops',
        related: [{ title: 'Bridge reopens', publishedDateTime: '2024-03-01T12:00:00Z' }],
      }),
    });
    expect(storyOf(world, 'Ferry stops').coverage[0]?.url).toBe('https://town.example/a');
    expect(placesOf(world)).toEqual([]);
  });
});
