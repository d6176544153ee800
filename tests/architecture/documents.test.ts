import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '#tests/support/project-root.ts';

const overview = 'ARCHITECTURE.md';
const details = readdirSync(join(projectRoot, 'docs')).map((name) => `docs/${name}`);

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8');

/** Whether a path is there: below `src/`, where no other folder is named, or below the project's own. */
const isThere = (path: string) =>
  existsSync(join(projectRoot, 'src', path)) || existsSync(join(projectRoot, path));

const endings = new Set(['.ts', '.tsx', '.js', '.jsonc', '.json', '.md']);

/** What Lede writes, rather than consists of. */
const written = new Set(['sw.js']);

/** The parts of a text that are not drawings, and those that are, in turn. */
const parts = (text: string) => text.split(/^```$/m);

/**
 * The files and folders that a text names in backticks, outside of drawings. A word is one if it has a slash
 * within or the ending of a source file; `#client/ui/link.tsx` is `client/ui/link.tsx`.
 */
function namedPaths(text: string): string[] {
  const prose = parts(text).filter((_, place) => place % 2 === 0);
  return [...prose.join('').matchAll(/`#?([^`\s]+)`/g)]
    .map(([, path = '']) => path)
    .filter((path) => /^\w[\w./-]*$/.test(path) && !written.has(path))
    .filter((path) => path.includes('/') || endings.has(extname(path)));
}

/**
 * The folders that the drawing of the house names: a line is below the first name of the line that it is
 * indented under, and what a description names is below the first name of its own line.
 */
function drawnFolders(drawing: string): string[] {
  const above: { indent: number; path: string }[] = [];
  const lines = drawing.split('\n').filter((line) => line.trim() !== '');
  return lines.flatMap((line) => {
    const indent = line.search(/\S/);
    while ((above.at(-1)?.indent ?? -1) >= indent) above.pop();
    const parent = above.at(-1)?.path ?? '.';
    const [names = '', ...description] = line.trim().split('  ');
    const path = join(parent, namesIn(names)[0] ?? '');
    above.push({ indent, path });
    return [
      ...namesIn(names).map((name) => join(parent, name)),
      ...namesIn(description.join(' ')).map((name) => join(path, name)),
    ];
  });
}

function namesIn(text: string): string[] {
  const words = text.split(/[^\w/-]+/);
  return words.filter((word) => word.endsWith('/')).map((word) => word.slice(0, -1));
}

describe('the overview of the architecture', () => {
  test('fits three pages', () => {
    expect(read(overview).match(/\S+/g)?.length).toBeLessThanOrEqual(1900);
  });

  test('draws every room of the house', () => {
    const drawing = parts(read(overview)).find((part) => part.startsWith('\nsrc/'));
    const drawn = drawnFolders(drawing ?? '');
    const folders = (path: string) =>
      readdirSync(join(projectRoot, path), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => join(path, name));

    expect(drawn.filter((path) => !existsSync(join(projectRoot, path)))).toEqual([]);
    expect(drawn).toEqual(expect.arrayContaining([...folders('src'), ...folders('src/client')]));
  });

  test('leads to every other document', () => {
    expect(details.filter((path) => !read(overview).includes(`](${path})`))).toEqual([]);
  });
});

describe.each([overview, ...details])('%s', (document) => {
  test('names nothing that isn’t there', () => {
    const paths = namedPaths(read(document));
    expect(paths.filter((path) => !isThere(path))).toEqual([]);
  });
});
