import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { moveEdition } from '#publish/output/edition/move-edition.ts';
import { walkFolder } from '#publish/output/walk-folder.ts';
import { dieBefore } from '#tests/support/processes/dying-disk.ts';
import {
  type EditionFiles,
  growEdition,
  publishEdition,
} from '#tests/support/sites/publish-edition.ts';
import { filesOf } from '#tests/support/sites/read-site.ts';

/** A file that says which edition it is of, and which others it names. */
const naming = (edition: string, ...names: string[]) => JSON.stringify({ edition, names });

/** An edition whose pages name its code and its list; which other pages they name is given. */
function editionOf(edition: string, pages: Readonly<Record<string, string[]>>): EditionFiles {
  const own = [`assets/${edition}.js`, `dataset/lists/${edition}.json`];
  return {
    ...Object.fromEntries(own.map((path) => [path, naming(edition)])),
    ...Object.fromEntries(
      Object.entries(pages).flatMap(([path, names]) => [
        [path, naming(edition, ...own, feedOf(path), ...names)],
        [feedOf(path), naming(edition, path)],
      ]),
    ),
    'dataset/topics.json': naming(edition, `dataset/lists/${edition}.json`),
    'dataset/manifest.json': naming(edition, `dataset/lists/${edition}.json`),
    'sw.js': naming(edition, ...own, 'index.html'),
    'sw.js.br': naming(edition),
  };
}

function feedOf(page: string): string {
  return `${page.replace(/\.html$/, '')}/feed.atom`;
}

const [front, ferry, bridge, cities] = ['index.html', 'a/ferry.html', 'a/bridge.html', 'z.html'];
const editions = [
  editionOf('one', { [front]: [ferry], [ferry]: [front], 'a/old.html': [front] }),
  editionOf('two', { [front]: [ferry], [ferry]: [front] }),
  // Two new pages that name each other, and one page that is gone.
  editionOf('three', { [front]: [bridge, cities], [bridge]: [cities], [cities]: [bridge] }),
  editionOf('four', { [front]: [bridge], [bridge]: [front] }),
] as const;
const [one, two, three, four] = editions;

let folder: string;
let begun: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lede-deaths-'));
  begun = join(folder, 'begun');
  for (const edition of [one, two]) publishEdition(begun, edition);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['the same edition', three],
  ['another one', four],
  ['the last one', two],
])(
  'wherever a build is killed, every page has what it names, and the next build finishes the work, with %s',
  async (_, next) => {
    let deaths = 0;
    for (; killAt(deaths, three); deaths += 1) {
      expectWhole();
      publishEdition(site(), next);
      expectWhole();
      expect(await shown()).toMatchObject(next);
      // What only the edition before the killed one had stays for this one.
      for (const path of ['assets/two.js', ferry]) expect(edition(path)).toBe('two');
      publishEdition(site(), next);
      expect(await shown()).toEqual(next);
    }
    expect(deaths).toBeGreaterThan(10);
  },
);

function site(): string {
  return join(folder, 'site');
}

/** Kills a build before one of its changes to the site of the second edition. Returns whether there is one. */
function killAt(step: number, next: EditionFiles): boolean {
  rmSync(site(), { recursive: true, force: true });
  cpSync(begun, site(), { recursive: true, preserveTimestamps: true });
  const edition = growEdition(site(), next);
  const isDead = dieBefore(step, () => moveEdition(edition, null));
  rmSync(edition.staging, { recursive: true });
  return isDead;
}

/** Follows what the files name from those that readers can know of. */
function expectWhole(): void {
  const known = new Set([front, ferry, 'dataset/topics.json', 'dataset/manifest.json', 'sw.js']);
  for (const path of known) for (const name of read(path).names) known.add(name);
  for (const page of findPages()) {
    for (const name of read(page).names) if (!name.endsWith('.html')) read(name);
  }
  const announced = edition('dataset/manifest.json');
  if (edition('sw.js') === 'three') expect(announced).toBe('three');
  if (announced === 'three') expect(edition(front)).toBe('three');
}

function findPages(): string[] {
  return [...walkFolder(site())].filter((path) => path.endsWith('.html'));
}

function edition(path: string): string {
  return read(path).edition;
}

function read(path: string): { edition: string; names: string[] } {
  return JSON.parse(readFileSync(join(site(), path), 'utf8'));
}

async function shown(): Promise<Record<string, string>> {
  const { '.lede-site': _, ...files } = Object.fromEntries(await filesOf(site()));
  return files;
}
