import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { printProblems } from '#documents/report/print-diagnostics.ts';
import { printForGitHub } from '#documents/report/print-for-github.ts';
import { updateReadmeTable } from '#documents/report/readme-table.ts';
import { storyText, writeWorld } from '#tests/support/worlds/write-world.ts';

const plain = { colour: false, mostPerFile: 20, mostFiles: 20 };

describe('Problems in a terminal', () => {
  it('show the line with a caret below the place, and what to do', async () => {
    const { problems } = await writeWorld({
      'bridge.md':
        '---\ntitle: Bridge\npublishedDateTime: 2024-02-30\nwebUrl: https://a.example/b\n---\n',
    });
    expect(printProblems(problems, plain)).toBe(
      [
        'error[date-wrong] publishedDateTime is "2024-02-30", which names 30 February 2024, a day that does not exist.',
        ' --> bridge.md:3:20',
        '  |',
        '3 | publishedDateTime: 2024-02-30',
        '  |                    ^',
        '  = Write the date in ISO 8601, for example `2021-02-15T21:41:00Z` or `2021-02-15`.',
        '',
        '',
      ].join('\n'),
    );
  });

  it('show the part of a long line that matters', async () => {
    const keys = `{title: Bridge, publishedDateTime: 2024-01-01, webUrl: https://a.example/b, excerpt: "${'long '.repeat(60)}end.", quality: high}`;
    const { problems } = await writeWorld({ 'bridge.md': `---\n${keys}\n---\n` });
    const lines = printProblems(problems, plain).split('\n');
    const caret = lines.findIndex((line) => /^\s+\|\s+\^$/.test(line));
    const column = lines[caret]?.indexOf('^') ?? -1;
    expect(lines[caret - 1]?.slice(column)).toMatch(/^high/);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(160);
  });

  it.each([
    ['tabs', '\t\t', '  '],
    ['letters of two cells', '新聞 ニュース 뉴스 ', '                   '],
    ['emoji', '🎉📰 ', '     '],
    ['marks on letters', 'e\u0301u\u0308 ', '   '],
    ['signs that can’t be seen', '\u200bx\ufeff ', '              '],
  ])('put the caret below the place behind %s', async (_, before, cells) => {
    const { problems } = await writeWorld({
      'bridge.md': `---\n{x: ${before}, title: Bridge, publishedDateTime: soon, webUrl: https://a.example/b}\n---\n`,
    });
    const lines = printProblems(problems, plain).split('\n');
    const caret = lines.findIndex((line) => line.trimEnd().endsWith('^'));
    expect(lines[caret]).toBe(
      `  | ${' '.repeat('{x: '.length)}${cells}${' '.repeat(', title: Bridge, publishedDateTime: '.length)}^`,
    );
  });

  it('quote only as much of a line as is needed, even as JSON', async () => {
    const text = `---\n{title: Bridge, publishedDateTime: 2024-01-01, webUrl: https://a.example/b, x: ${'long '.repeat(9_000)}, related: [${'{title: A},'.repeat(500)}]}\n---\n`;
    const { problems } = await writeWorld({ 'bridge.md': text });
    expect(problems).toHaveLength(500);
    expect(JSON.stringify(problems).length).toBeLessThan(500_000);
  });

  it('never move the cursor or colour the terminal by what a document holds', async () => {
    const { problems } = await writeWorld({
      'bridge.md':
        '---\ntitle: Bridge\npublishedDateTime: "\\e[31mred\\a"\nwebUrl: "\u0085"\n---\n',
    });
    expect(printProblems(problems, plain)).not.toMatch(/[^\n\P{Cc}]/u);
  });

  it('are cut off where a file has very many', async () => {
    const related = Array.from({ length: 9 }, () => ({ title: 'No date, no address' }));
    const { problems } = await writeWorld({ 'bridge.md': storyText({ related }) });
    const text = printProblems(problems, { ...plain, mostPerFile: 4 });
    expect(text.match(/coverage-left-out/g)).toHaveLength(4);
    expect(text).toContain('… and 5 more in bridge.md');
  });

  it('include the error that keeps a file out, however many warnings are above it', async () => {
    const misspelt = Array.from({ length: 9 }, (_, index) => `titl${index}: x`);
    const { problems } = await writeWorld({
      'bridge.md': [
        '---',
        ...misspelt,
        'webUrl: https://a.example/',
        'publishedDateTime: soon',
        '---',
      ].join('\n'),
    });
    const text = printProblems(problems, { ...plain, mostPerFile: 4 });
    expect(text).toContain('error[date-wrong]');
    expect(text.match(/^(error|warning)/gm)).toHaveLength(4);
  });

  it('are cut off where very many files have some; rejected files come first', async () => {
    const odd = storyText({ images: [{ url: 'a.jpg' }, { url: 'b.jpg' }] });
    const { problems } = await writeWorld({ 'a.md': odd, 'b.md': odd, 'c.md': '', 'd.md': odd });
    const found = problems.filter(({ code }) => code !== 'same-article' && code !== 'same-id');
    const text = printProblems(found, { ...plain, mostFiles: 2 });
    expect(text.match(/--> \w\.md/g)).toEqual(['--> a.md', '--> a.md', '--> c.md']);
    expect(text).toContain('… and 4 more in 2 other files');
  });

  it('are coloured only where that was asked for', async () => {
    const { problems } = await writeWorld({ 'bridge.md': '' });
    expect(printProblems(problems, { ...plain, colour: true })).toContain('\u001b[');
    expect(printProblems(problems, plain)).not.toContain('\u001b[');
  });
});

describe('A key that is nearly a known one', () => {
  it('is reported with the key that was meant, at its place', async () => {
    const { problems } = await writeWorld({
      'bridge.md':
        '---\ntitle: Bridge\npublishDateTime: 2024-02-20\nexerpt: Short\nweb_url: https://a.example/b\ntopic: [x]\n---\n',
    });
    const found = problems
      .filter(({ code }) => code === 'key-misspelt')
      .map(({ line, path, message }) => `${line} ${path} ${message.split('. ')[1]}`);
    expect(found).toEqual([
      '3 publishDateTime Did you mean "publishedDateTime"?',
      '4 exerpt Did you mean "excerpt"?',
      '5 web_url Did you mean "webUrl"?',
      '6 topic Did you mean "topics"?',
    ]);
  });

  it('is left alone where the right one is there too, or where it is like nothing', async () => {
    const { problems } = await writeWorld({
      'bridge.md': storyText().replace(
        'excerpt:',
        'titles: x\ncategory: news\nsecured: x\nlayout: y\nid: 1\nexcerpt:',
      ),
    });
    expect(problems).toEqual([]);
  });

  it('is found inside coverage too', async () => {
    const { problems } = await writeWorld({
      'bridge.md': storyText({
        related: [{ title: 'A', webUrl: 'https://a.example/b' }],
      }).replace('    webUrl', '    publishedDatetime: 2024-01-01\n    webUrl'),
    });
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toContain(
      'key-misspelt related[0].publishedDatetime',
    );
  });
});

describe('Problems as annotations', () => {
  it('name the file, line and column, and hold nothing that could begin another command', async () => {
    const { problems } = await writeWorld({
      'a,b:c.md':
        '---\ntitle: Bridge\npublishedDateTime: "x%\\n::error::y"\nwebUrl: https://a.example\n---\n',
    });
    const [line, ...others] = printForGitHub(problems, 'data').trimEnd().split('\n');
    expect(line).toMatch(/^::error file=data\/a%2Cb%3Ac\.md,line=3,col=20,title=date-wrong::/);
    expect(others).toEqual([]);
  });
});

describe('The README', () => {
  it('has the table of all problems as the catalogue has them', async () => {
    const readme = await readFile('README.md', 'utf8');
    expect(updateReadmeTable(readme)).toBe(readme);
  });
});
