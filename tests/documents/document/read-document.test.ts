import { describe, expect, it } from 'vitest';
import {
  placesOf,
  storyOf,
  storyText,
  titlesOf,
  type World,
  writeWorld,
} from '#tests/support/worlds/write-world.ts';

const good = { '2024-03-01-good.md': storyText({ title: 'A good story' }) };

/** The world of one file beside a good one. The good one must always be there. */
async function besideGood(content: string | Uint8Array): Promise<World> {
  const world = await writeWorld({ ...good, 'bad.md': content });
  expect(titlesOf(world)).toContain('A good story');
  return world;
}

function bytes(...parts: (string | number[])[]): Uint8Array {
  return Buffer.concat(parts.map((part) => Buffer.from(part)));
}

describe('a file that is no document', () => {
  it('is passed over with a note, like a README', async () => {
    const world = await besideGood('# About these stories\n\ntitle: is a key\n');
    expect(placesOf(world)).toEqual([]);
    expect(world.problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'bad.md not-a-document',
    ]);
    expect(world.dataset.manifest.counts.documents).toBe(1);
  });

  it('is an error where its first line shows that it was meant to be one', async () => {
    const world = await besideGood('title: "A story"\nwebUrl: https://a.example/b\n---\n');
    expect(placesOf(world)).toEqual(['bad.md:1:1 error front-matter-unopened']);
  });

  const keys = 'title: A story\npublishedDateTime: 2024-03-05\nwebUrl: https://a.example/b\n---\n';

  it.each([
    ['four dashes', `----\n${keys}`, /"----" is not a line/],
    ['an em dash', `\u2014\n${keys}`, /is not a line/],
    ['three en dashes', `\u2013\u2013\u2013\n${keys}`, /is not a line/],
    ['dashes with gaps', `- - -\n${keys}`, /is not a line/],
    ['equals signs', `===\n${keys}`, /is not a line/],
    ['dashes and a comment', `--- # desk B\n${keys}`, /"--- # desk B" is not a line/],
    ['dashes and the name of the format', `---yaml\n${keys}`, /"---yaml" is not a line/],
    ['dashes that are indented', `  ---\n${keys.replace(/^/gm, '  ')}`, /indented/],
    ['dashes that are indented by a tab', `\t---\n${keys}`, /indented/],
    ['a comment above its dashes', `<!-- desk B -->\n---\n${keys}`, /stands above/],
    ['a heading above its dashes', `# Bridge\n\n---\n${keys}`, /stands above/],
    ['a sign of a merge above its dashes', `<<<<<<< HEAD\n---\n${keys}`, /stands above/],
    ['no dashes', keys, /no line of `---`/],
    ['no dashes but a comment', `# desk B\n${keys}`, /"# desk B" is not a line/],
    ['quoted keys', `"title": "X"\n'webUrl': https://a.example/b\n`, /no line of `---`/],
    ['an invisible character in front of a key', `\u200b${keys}`, /no line of `---`/],
    ['an address far from its title', `title: X\n${'x: y\n'.repeat(50)}webUrl: z\n`, /no line/],
  ])('is an error and counts where it begins with %s', async (_, text, reason) => {
    for (const content of [text, text.replaceAll('\n', '\r\n'), `\ufeff${text}`]) {
      const world = await besideGood(content);
      expect(placesOf(world)).toEqual(['bad.md:1:1 error front-matter-unopened']);
      expect(world.problems[0]?.message).toMatch(reason);
      expect(world.dataset.manifest.counts).toMatchObject({ documents: 2, rejected: 1 });
    }
  });

  const json = JSON.stringify({ title: 'X', publishedDateTime: '2024-03-05' });

  it.each([
    ['TOML', '+++\ntitle = "X"\nwebUrl = "https://a.example/b"\n+++\n'],
    ['TOML', '+++\ntitle="X"\ndate=2024-03-05\n+++\nText\n'],
    ['TOML', 'title = "X"\nwebUrl = "https://a.example/b"\n\nText\n'],
    ['TOML', '---toml\ntitle = "X"\nwebUrl = "https://a.example/b"\n---\n'],
    ['JSON', `${json}\n\nText\n`],
    ['JSON', `{\n  "title": "X",\n  "webUrl": "https://a.example/b"\n}\n`],
    ['JSON', `\u200b${json}`],
    ['JSON', `[${json}]`],
    ['JSON', `;;;\n"title": "X",\n"webUrl": "https://a.example/b"\n;;;\n`],
    ['JSON', `---json\n${json}\n---\n`],
  ])('is refused by name where its front matter is %s', async (format, text) => {
    const world = await besideGood(text);
    expect(placesOf(world)).toEqual(['bad.md:1:1 error front-matter-foreign']);
    expect(world.problems[0]?.message).toContain(format);
    expect(world.dataset.manifest.counts).toMatchObject({ documents: 2, rejected: 1 });
  });

  it.each([
    ['an example in a fence', '# How to\n\n```yaml\n---\ntitle: X\nwebUrl: y\n---\n```\n'],
    ['an example in a fence of waves', '# How to\n\n~~~\n---\ntitle: X\nwebUrl: y\n~~~\n'],
    ['an example that is indented', '# How to\n\n    ---\n    title: X\n    webUrl: y\n'],
    ['a list of keys', '# Keys\n\n- title: the headline\n- webUrl: the address\n'],
    ['keys among words', 'Give it a title: a short one.\nAnd a webUrl: the address.\n'],
    ['JSON of something else', '{"name": "package", "version": "1.0.0"}\n'],
    ['braces', '{{ title }} and {% webUrl %}\n'],
    ['a rule of plus signs', '+++\n\nText with a title.\n'],
  ])('is passed over with a note where it has %s', async (_, text) => {
    const world = await besideGood(text);
    expect(world.problems.map(({ code }) => code)).toEqual(['not-a-document']);
    expect(world.dataset.manifest.counts.documents).toBe(1);
  });

  it.each([
    ['is empty', ''],
    ['holds nothing but white space', ' \n\t\r\n'],
    ['holds nothing but a byte order mark', '\ufeff'],
  ])('is an error where it %s', async (_, text) => {
    expect(placesOf(await besideGood(text))).toEqual(['bad.md:1:1 error empty-file']);
  });
});

describe('a file that is not UTF-8', () => {
  it('is reported with the line and column of the first wrong byte', async () => {
    const world = await besideGood(bytes('---\ntitle: "Déjà, caf', [0xe9], '"\n---\n'));
    expect(placesOf(world)).toEqual(['bad.md:2:18 error not-utf-8']);
    expect(world.problems[0]?.message).toContain('0xE9');
  });

  it.each([
    ['with its mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(storyText())])],
    ['without its mark', utf16(storyText())],
    ['with the high byte first', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16('?')])],
  ])('is recognized as UTF-16, %s', async (_, content) => {
    const world = await besideGood(content);
    expect(placesOf(world)).toEqual(['bad.md:1:1 error not-utf-8']);
    expect(world.problems[0]?.message).toContain('UTF-16');
  });

  it('is reported where it ends within a character', async () => {
    const world = await besideGood(bytes('---\n', [0xf0, 0x9f, 0x98]));
    expect(placesOf(world)).toEqual(['bad.md:2:1 error not-utf-8']);
  });
});

function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le');
}

describe('a document', () => {
  it.each([
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['the line ends of old Macs', (text: string) => text.replaceAll('\n', '\r')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['both', (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
    ['empty lines above its front matter', (text: string) => `\n\n${text}`],
    ['spaces behind its ---', (text: string) => text.replaceAll('---\n', '---  \n')],
    ['no line end behind its last ---', (text: string) => text.trimEnd()],
    ['two byte order marks', (text: string) => `\ufeff\ufeff${text}`],
    ['a zero-width space before its ---', (text: string) => text.replaceAll(/^---/gm, '\u200b---')],
    ['one behind its ---', (text: string) => text.replaceAll(/^---$/gm, '---\u200b')],
    ['no-break spaces before its ---', (text: string) => text.replaceAll(/^---/gm, '\u00a0---')],
    ['one behind its ---', (text: string) => text.replaceAll(/^---$/gm, '---\u00a0 ')],
    [
      'marks of direction at its ---',
      (text: string) => text.replaceAll(/^---$/gm, '\u200e---\u200f'),
    ],
    ['a wide space behind its ---', (text: string) => text.replaceAll(/^---$/gm, '---\u3000')],
    ['lines above that show nothing', (text: string) => `\u200b\n\u00a0 \n${text}`],
  ])('is read the same with %s', async (_, change) => {
    const plain = storyText({ title: 'A bridge', related: [{ title: 'x' }], topics: ['Water'] });
    const world = await besideGood(change(plain));
    expect(storyOf(world, 'A bridge')).toEqual(storyOf(await besideGood(plain), 'A bridge'));
    expect(storyOf(world, 'A bridge').topics[0]?.name).toBe('Water');
  });

  it('keeps the places of problems with Windows line ends and a byte order mark', async () => {
    const text =
      '\ufeff\r\n---\r\ntitle: "x"\r\npublishedDateTime: "2021-02-30"\r\nwebUrl: https://a.example/\r\n---\r\n';
    expect(placesOf(await besideGood(text))).toEqual(['bad.md:4:20 error date-wrong']);
  });

  it('may have a text of its own below, with lines of --- in it', async () => {
    const body = '\n# More\n\nA rule:\n\n---\n\nand the end.\n';
    const world = await besideGood(storyText({ title: 'A bridge' }, body));
    expect(JSON.stringify(storyOf(world, 'A bridge').body)).toContain('and the end.');
    expect(storyOf(world, 'A good story')).not.toHaveProperty('body');
  });

  it('that is too large is kept out, with its size', async () => {
    const world = await besideGood(Buffer.alloc(20_000_000, storyText()));
    expect(placesOf(world)).toEqual(['bad.md:1:1 error file-too-large']);
    expect(world.problems[0]?.message).toContain('20 MB');
  });
});

describe('front matter', () => {
  it('without an end is reported where it begins', async () => {
    const world = await besideGood('\n---\ntitle: "A story"\n');
    expect(placesOf(world)).toEqual(['bad.md:2:1 error front-matter-open']);
  });

  it.each([
    ['a sentence', 'just a sentence'],
    ['a list', '- title: a\n- title: b'],
    ['nothing', ''],
    ['a comment', '# title: a'],
  ])('that is %s is reported to contain no keys', async (_, yaml) => {
    const world = await besideGood(`---\n${yaml}\n---\n`);
    expect(placesOf(world)).toEqual(['bad.md:2:1 error front-matter-not-keys']);
  });

  const mistakes: [what: string, yaml: string, place: string, cure: RegExp][] = [
    ['a colon outside quotes', 'title: Minneapolis: a ban\nexcerpt: x', '2:19', /double quotes/],
    ['a quotation mark never closed', 'title: "A ban\nexcerpt: x\ntype: y', '2:8', /Close it/],
    ['a quotation mark closed by the next', 'title: "A ban\nexcerpt: "x"', '2:8', /Close it/],
    ['… in an entry', 'related:\n  - title: "a\n    webUrl: b\n  - title: "c"', '3:12', /Close it/],
    ['quotation marks within quotes', 'title: "He said "no" to it"', '2:17', /\\"/],
    ['an apostrophe within quotes', "title: 'it's here'", '2:11', /''/],
    ['a tab for indentation', 'title: a\nprovider:\n\tname: x', '4:1', /spaces/],
    ['a key twice', 'title: a\nexcerpt: b\ntitle: c', '4:1', /Delete one/],
    ['a key twice in an entry', 'related:\n  - title: a\n    title: b', '4:5', /Delete one/],
    ['a value that begins with @', 'title: @mayor speaks', '2:8', /double quotes/],
    ['a value that begins with *', 'title: *Breaking* news', '2:8', /double quotes/],
    ['a value that begins with !', 'title: !important', '2:8', /double quotes/],
    ['a value that begins with %', 'title: % of voters', '2:8', /double quotes/],
    ['a value that begins with `', 'title: `code`', '2:8', /double quotes/],
    ['a value that begins with a bracket', 'title: [Update] It rains', '2:8', /double quotes/],
    ['a value that begins with >', 'title: > 50 hurt', '2:8', /double quotes/],
    ['no space behind a colon', 'title: a\nexcerpt:b\ntype: c', '3:9', /space after the colon/],
    ['… before an address', 'title: a\nwebUrl:https://a.example/', '3:8', /space after the colon/],
    ['a value that goes on in the next line', 'title: a\nand more\ntype: b', '3:1', /one line/],
    ['a line indented too far', 'title: a\n  excerpt: b', '3:10', /same column/],
    ['a line indented too little', 'provider:\n  name: a\n domain: b', '4:2', /same column/],
    ['a list without its end', 'topics: [AI, Computer Vision\nexcerpt: b', '2:9', /Close every/],
    ['a backslash', String.raw`title: "C:\Users"`, '2:13', /\\\\/],
    ['a control character', 'title: a\nexcerpt: "b\u0007c"', '3:12', /invisible/],
    ['a null character', 'title: a\nexcerpt: b\0', '3:11', /invisible/],
    ['a second document', 'title: a\n...\nexcerpt: b', '2:1', /Delete the lines/],
    ['a quoted value of two lines before it', 'title: "a\n  b"\nexcerpt: c: d', '4:11', /quotes/],
    ['a wrong escape in a value of two lines', 'title: "a\\q\n  b"', '2:11', /\\\\/],
    ['a quotation mark open in a list', 'title: a\ntopics: ["AI", "B]\nexcerpt: c', '3:1', /Close/],
    ['code', 'title: !!js/function "function () {}"', '2:8', /double quotes/],
  ];

  it.each(mistakes)(
    'with %s is reported at the mistake, with the remedy',
    async (_, yaml, place, cure) => {
      const world = await besideGood(`---\n${yaml}\n---\n`);
      expect(placesOf(world)).toEqual([`bad.md:${place} error yaml-broken`]);
      expect(world.problems[0]?.hint).toMatch(cure);
    },
  );

  it('nested without end is reported, not followed', async () => {
    const world = await besideGood(`---\ntopics: ${'['.repeat(50_000)}\n---\n`);
    expect(placesOf(world)).toMatchObject([expect.stringContaining('error yaml-broken')]);
    expect(world.problems[0]?.message).toContain('nested too deeply');
  });

  it('that would expand to billions of entries is reported, not expanded', async () => {
    const bomb = Array.from({ length: 20 }, (_, level) => {
      const entry = level === 0 ? 'x' : `*l${level - 1}`;
      return `l${level}: &l${level} [${Array(10).fill(entry).join(', ')}]`;
    }).join('\n');
    const world = await besideGood(`---\n${bomb}\ntopics: *l19\nrelated: *l19\n---\n`);
    expect(placesOf(world)).toEqual([expect.stringMatching(/:3:10 error yaml-broken$/)]);
    expect(world.problems[0]?.message).toContain('aliases');
  });

  it.each([
    ['a long text', `x: &x "${'long '.repeat(2_000)}"\nrelated:\n${'- excerpt: *x\n'.repeat(200)}`],
    ['a key', `x: &x "${'long '.repeat(2_000)}"\n? [${'*x, '.repeat(200)}]\n: y\n`],
    ['themselves', 'related: &x [*x]\n'],
  ])('whose aliases expand %s beyond what a document may contain is reported', async (_, yaml) => {
    const world = await besideGood(`---\n${yaml}---\n`);
    expect(placesOf(world)).toEqual([expect.stringContaining('error yaml-broken')]);
    expect(world.problems[0]?.message).toContain('aliases');
  });

  it('may have aliases', async () => {
    const text = storyText({ title: 'A bridge', topics: ['Cities'] });
    const world = await besideGood(
      text
        .replace('topics:', 'others: &others [Harbours]\ntopics:')
        .replace(/topics:[^:]*---/, 'topics: *others\n---'),
    );
    expect(storyOf(world, 'A bridge').topics.map(({ name }) => name)).toEqual(['Harbours']);
    expect(world.problems).toEqual([]);
  });

  it('may have keys and values by names that programs use themselves', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const keys = names.map((name) => `${name}: {title: x, polluted: yes}`).join('\n');
    const text = storyText({ title: 'A bridge', topics: names });
    const world = await besideGood(text.replace('---\n', `---\n${keys}\n`));
    expect(storyOf(world, 'A bridge').topics.map(({ name }) => name)).toEqual(names);
    expect(world.dataset.manifest.topics.map(({ count }) => count)).toEqual([1, 1, 1, 1]);
    expect({}).not.toHaveProperty('polluted');
    expect(placesOf(world)).toEqual([]);
  });
});
