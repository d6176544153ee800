import { describe, expect, it } from 'vitest';
import { placesOf, storyOf, storyText, writeWorld } from '#tests/support/worlds/write-world.ts';

async function readWithBody(body: string) {
  const world = await writeWorld({ '2024-03-01-bridge.md': storyText({}, body) });
  return { world, body: storyOf(world, 'Bridge reopens').body };
}

const text = (words: string) => ({ kind: 'text', text: words });
const lines = (...words: string[]) =>
  words.flatMap((word, index) => (index === 0 ? text(word) : [{ kind: 'break' }, text(word)]));
const paragraph = (...words: string[]) => ({ kind: 'paragraph', children: lines(...words) });

describe('HTML that breaks lines', () => {
  it.each([
    'one<br>two<br/>three',
    'one<BR />two<br clear="all">three',
    'one</br>two<br   >three',
    '<br>one<br>two<br>three<br>',
    '<br>\none<br>two<br>three',
    'one<wbr><br>two<span><br></span>three',
    '<p>one<br>two<br>three</p>',
    '<div>\n<p>one<br>two<br>three</p>\n</div>',
  ])('breaks them, without a word about it: %j', async (written) => {
    const { body, world } = await readWithBody(written);
    expect(body).toEqual([paragraph('one', 'two', 'three')]);
    expect(world.problems).toEqual([]);
  });

  it('breaks them in headings, lists, quotes and links, and makes a space in captions', async () => {
    const { body } = await readWithBody(
      [
        '# a<br>b',
        '- a<br>b',
        '> a<br>b',
        '[a<br>b](https://town.example/)',
        '![a<br>b](https://town.example/a.jpg)',
      ].join('\n\n'),
    );
    const broken = lines('a', 'b');
    expect(body).toEqual([
      { kind: 'heading', level: 2, children: broken },
      { kind: 'list', start: null, items: [[{ kind: 'paragraph', children: broken }]] },
      { kind: 'quote', children: [{ kind: 'paragraph', children: broken }] },
      {
        kind: 'paragraph',
        children: [{ kind: 'link', url: 'https://town.example/', children: broken }],
      },
      { kind: 'picture', url: 'https://town.example/a.jpg', caption: 'a b' },
    ]);
  });

  it('keeps words apart where paragraphs or cells end among them', async () => {
    const { body } = await readWithBody('One.</p><p>Two.\n\n<td>a</td><td>b</td>');
    expect(JSON.stringify(body)).not.toMatch(/One\.Two|ab/);
    expect(body?.[0]).toMatchObject({ children: [text('One.'), {}, {}, text('Two.')] });
  });
});

describe('Words in HTML', () => {
  it('stay as paragraphs, with the rules between them', async () => {
    const { body, world } = await readWithBody(
      [
        '<p>The mayor&nbsp; resigned&#146;s cityâ€™s.</p>',
        '<div class="a>b"><p title=\'x\'>A vote &lt;b&gt;\nfollows.</p><p></p>Then</div>',
        '<hr>',
        '<section>\n\nMarkdown *stays*.\n\n</section>',
      ].join('\n\n'),
    );
    expect(body).toEqual([
      paragraph('The mayor resigned’s city’s.'),
      paragraph('A vote <b> follows.'),
      paragraph('Then'),
      { kind: 'rule' },
      {
        kind: 'paragraph',
        children: [text('Markdown '), { kind: 'emphasis', children: [text('stays')] }, text('.')],
      },
    ]);
    expect(placesOf(world)).toEqual([]);
  });

  it.each([
    ['<details><summary>More</summary>\nHidden words.\n</details>', ['More', 'Hidden words.']],
    ['<ul><li>one</li><li>two</li></ul>', ['one', 'two']],
    ['<table><tr><td>a</td></tr><tr><td>b</td></tr></table>', ['a', 'b']],
    ['<p>See <a href="https://town.example/">the town</a></p>', ['See the town']],
  ])('stay where the rest is left out, with a warning: %s', async (written, words) => {
    const { body, world } = await readWithBody(written);
    const shown = (body ?? []).map((block) =>
      'children' in block ? block.children.map((child) => ('text' in child ? child.text : '')) : [],
    );
    expect(shown.map((parts) => parts.join(''))).toEqual(words);
    expect(placesOf(world)).toEqual([expect.stringContaining('warning body-markup')]);
  });

  it.each([
    '<script>steal()</script>',
    '<style>p { steal: 1 }</style>',
    '<div><SCRIPT>steal()</SCRIPT></div>',
    '<div><script>if (a < b) steal("</p>")</script></div>',
    '<div><iframe src="x">steal()</iframe><object>steal()</object></div>',
    '<div><script>steal()',
    'A <script>steal()</script> word',
    '<!-- steal() -->',
    '<!-- steal()',
    '<p><!-- steal() --></p>',
    '<?php steal() ?>',
  ])('that are no text for readers stay out: %s', async (written) => {
    const { body } = await readWithBody(`First.\n\n${written}\n\nLast.`);
    expect(JSON.stringify(body)).not.toContain('steal');
    expect(JSON.stringify(body)).toContain('First.');
  });

  it('are told apart from words about HTML', async () => {
    const { body } = await readWithBody('Put it in `<script>` or \\<script>, a < b > c');
    expect(JSON.stringify(body)).toContain('<script>, a < b > c');
  });

  it.each([
    ['open tags', '<p '.repeat(600)],
    ['quotes', `<p ${'a="'.repeat(30_000)}`],
    ['comments', '<!-- '.repeat(600)],
    ['spaces', `<p ${' '.repeat(90_000)}`],
  ])('are read to their end where there is nothing but %s', async (_, html) => {
    const { body } = await readWithBody(`Text.\n\n<div>${html}`);
    expect(JSON.stringify(body)).toContain('Text.');
  });
});
