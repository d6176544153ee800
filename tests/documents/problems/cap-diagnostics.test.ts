import { describe, expect, it } from 'vitest';
import { limits } from '#documents/limits.ts';
import { capDiagnostics } from '#documents/problems/cap-diagnostics.ts';
import { type Diagnostic, diagnostic } from '#documents/problems/diagnostics.ts';
import { locateDiagnostics } from '#documents/report/locate-diagnostics.ts';
import { storyText, titlesOf, withFolder, writeWorld } from '#tests/support/worlds/write-world.ts';

/** A document with these keys, and with more faults than anybody would read: three a picture. */
function faulty(keys: string): string {
  const entry = (index: number) =>
    `{title: "A  ${index}", publishedDateTime: 2024-03-01, webUrl: "https://b.example/${index}", images: [${Array(50).fill('{titl: x, widt: x, heigh: x}')}]}`;
  return `---\n${keys}\nrelated: [${Array.from({ length: entries }, (_, index) => entry(index))}]\n---\n`;
}

function countOf(problems: readonly { code: string; file: string }[], file: string): number {
  return problems.filter((problem) => problem.file === file).length;
}

const entries = 20;

describe('Very many problems of one file', () => {
  it('are listed up to a limit, and the rest is counted', async () => {
    const world = await writeWorld({
      'a.md': faulty('title: Faulty\npublishedDateTime: 2024-03-01\nwebUrl: https://a.example/'),
      'b.md': storyText({ title: 'Good', images: [{ url: 'x' }] }),
    });
    expect(titlesOf(world)).toEqual(['Faulty', 'Good']);
    expect(countOf(world.problems, 'b.md')).toBe(1);
    expect(countOf(world.problems, 'a.md')).toBeLessThanOrEqual(limits.warnings + limits.notes + 2);
    const rest = world.problems.find(({ code }) => code === 'warnings-unlisted');
    expect(rest?.message).toContain(String(entries * 50 * 3 - limits.warnings));
  });

  it('never hide an error, wherever it stands among them', () => {
    const warning = diagnostic('body-markup', 'a.md', { line: 9, column: 1 });
    const error = diagnostic('value-missing', 'a.md', ['title'], { key: 'title', example: 'x' });
    const found = [...Array(3 * limits.warnings).fill(warning), error];
    expect(capDiagnostics('a.md', found)).toContain(error);
  });

  it('of the settings are listed up to a limit, too', async () => {
    const unknown = Array.from({ length: 2_000 }, (_, index) => `key${index}: x`);
    const unused = Array.from({ length: 2_000 }, (_, index) => `  b${index}.example: B`);
    for (const lines of [unknown, ['publishers:', ...unused]]) {
      const world = await writeWorld({ 'site.yaml': lines.join('\n'), 'a.md': storyText() });
      expect(world.problems.map(({ code }) => code)).toContain('warnings-unlisted');
      expect(titlesOf(world)).toHaveLength(1);
    }
  });

  it('of a list in the settings end where it is cut', async () => {
    const order = `topicOrder: [${Array(150_000).fill('[]')}]`;
    const world = await writeWorld({ 'site.yaml': order, 'a.md': storyText() });
    expect(world.problems.map(({ code, path }) => `${code} ${path}`)).toContain(
      'too-many topicOrder',
    );
    expect(world.problems).toHaveLength(limits.settingsNames + 1);
  });

  it('overflow no stack, however many there are', async () => {
    const very = 150_000;
    const found: Diagnostic[] = Array.from({ length: very }, () =>
      diagnostic('empty-file', 'a.md', { line: 1, column: 1 }),
    );
    await withFolder({ 'a.md': 'Text' }, async (folder) => {
      expect(locateDiagnostics(folder, found)).toHaveLength(very);
    });
  });
});

describe('Very many unknown keys of one group', () => {
  it('are compared with the known ones up to a limit, which is reported', async () => {
    // Hyphens and underscores don't count, so that every one of these is nearly `excerpt`.
    const key = (index: number) =>
      `e${index.toString(2).replaceAll('0', '_').replaceAll('1', '-')}xerpt`;
    const keys = Array.from({ length: 5_000 }, (_, index) => `${key(index)}:`).join('\n');
    const text = storyText({ title: 'A' }).replace(/excerpt: .*/, keys);
    const world = await writeWorld({ 'a.md': text });
    expect(titlesOf(world)).toEqual(['A']);
    expect(world.problems.filter(({ code }) => code === 'key-misspelt')).toHaveLength(
      limits.unknownKeys,
    );
    const unchecked = world.problems.find(({ code }) => code === 'keys-unchecked');
    expect(unchecked?.message).toContain('5000');
  });
});
