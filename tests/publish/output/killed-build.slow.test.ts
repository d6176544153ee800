import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFileList } from '#publish/output/edition/file-list.ts';
import { fillFolder } from '#tests/support/documents/fill-folder.ts';
import {
  type Ended,
  endOf,
  killVariable,
  signalVariable,
} from '#tests/support/processes/gather-process.ts';
import { projectRoot } from '#tests/support/project-root.ts';
import { buildBundled } from '#tests/support/sites/build-bundled.ts';
import { bundleFrom, bundleInto, noteBundle } from '#tests/support/sites/bundled-code.ts';
import { digestsOf } from '#tests/support/sites/read-site.ts';
import { renameCode } from '#tests/support/sites/rename-code.ts';
import { linksOf } from '#tests/support/sites/site-links.ts';
import { report, storyText } from '#tests/support/worlds/write-world.ts';

const patience = 900_000;
const kills = 20;

/** The digests of files, by path. */
type Files = ReadonlyMap<string, string>;

/** The stories of three editions: some stay, some go, some come, and one is told anew. */
const stories = [
  ['Bridge reopens', 'Ferry stops', 'Library opens'],
  ['Bridge reopens', 'Library opens', 'Orchard wins'],
  ['Bridge reopens', 'Orchard wins', 'Museum moves', 'Night trains return'],
];

let folder: string;
/** Of each edition, what it has. */
let first: Files;
let second: Files;
let third: Files;
/** How many changes to the disk the main thread of a build of the third edition makes. */
let changes: number;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lede-killed-'));
  await bundleVersions();
  for (const [edition, titles] of stories.entries()) {
    const texts = titles.map((title) => [`${title}.md`, documentOf(title, edition)] as const);
    const settings = ['site.yaml', 'url: https://news.example\ncards: off\n'] as const;
    await fillFolder(documentsOf(edition), new Map([...texts, settings]));
  }
  const begun = join(folder, 'begun');
  await build(0, begun);
  first = await filesOfEdition(begun);
  await build(1, begun);
  second = await filesOfEdition(begun);
  await build(2, join(folder, 'fresh'));
  third = await filesIn(join(folder, 'fresh'));
  await begin();
  const { code, errors } = await runBuild(Number.MAX_SAFE_INTEGER);
  expect(code, errors).toBe(0);
  changes = Number(/^changes: (\d+)$/m.exec(errors)?.[1]);
}, patience);

afterAll(() => rm(folder, { recursive: true, force: true }));

test('Twenty kills of builds leave every page whole, with all that it names, and the next build finishes the work', {
  timeout: patience,
}, async () => {
  for (let kill = 0; kill < kills; kill += 1) {
    await begin();
    const moment = 1 + Math.floor((kill * (changes - 1)) / (kills - 1));
    const { signal, errors } = await runBuild(moment);
    expect({ kill, signal }, errors).toEqual({ kill, signal: 'SIGKILL' });
    await expectWhole();

    await build(2, site());
    expect(await readdir(join(folder, 'public'))).toEqual(['site']);
    expect(await filesOfEdition(site()), `kill ${kill}`).toEqual(third);
    const there = await filesIn(site());
    expect([...second.keys()].filter((path) => !there.has(path))).toEqual([]);
    await expectWhole();
  }
});

function site(): string {
  return join(folder, 'public', 'site');
}

function documentsOf(edition: number): string {
  return join(folder, `documents-${edition}`);
}

function codeOf(edition: number): string {
  return join(folder, `code-${edition}`);
}

function build(edition: number, out: string): Promise<void> {
  return buildBundled(documentsOf(edition), codeOf(edition), out);
}

/** Puts the second edition in place, with what is left over of the first. */
async function begin(): Promise<void> {
  await rm(join(folder, 'public'), { recursive: true, force: true });
  await cp(join(folder, 'begun'), site(), { recursive: true, preserveTimestamps: true });
}

function documentOf(title: string, edition: number): string {
  const [word] = title.split(' ');
  if (title !== 'Bridge reopens') return storyText({ title, topics: [word, 'Cities'] });
  const related = Array.from({ length: edition + 1 }, (_, index) =>
    report({ title: `What the bridge cost, part ${index}` }),
  );
  return storyText({ title, topics: ['Cities', 'Harbours'], related });
}

/** Bundles the code once, and gives it other names for each further edition. */
async function bundleVersions(): Promise<void> {
  await bundleInto(codeOf(0));
  for (const edition of [1, 2]) {
    const code = await bundleFrom(codeOf(edition - 1))(codeOf(edition));
    await noteBundle(codeOf(edition), await renameCode(codeOf(edition), code));
  }
}

/** Builds the third edition into the site; the process is killed right before one of its changes to the disk. */
function runBuild(killAt: number): Promise<Ended> {
  const script = join(projectRoot, 'tests/support/sites/build-edition.ts');
  const words = ['--import', 'tsx', script, documentsOf(2), codeOf(2), site()];
  const child = spawn(process.execPath, words, {
    cwd: projectRoot,
    env: { ...process.env, [killVariable]: String(killAt), [signalVariable]: 'SIGKILL' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return endOf(child);
}

/** What is in the folder of a site, but for its list and what is half on its way. */
async function filesIn(out: string): Promise<Files> {
  const files = await digestsOf(out);
  return new Map([...files].filter(([path]) => !/^\.lede-(?:site|arriving)$/.test(path)));
}

async function filesOfEdition(out: string): Promise<Files> {
  const edition = readFileList(out)?.edition ?? new Map();
  return new Map([...(await filesIn(out))].filter(([path]) => edition.has(path)));
}

/**
 * Every file is that of some edition; every page has the code and the data that it names; and whoever begins at
 * a page of the second edition comes only to pages that are there.
 */
async function expectWhole(): Promise<void> {
  const files = await filesIn(site());
  const editions = [first, second, third];
  const torn = [...files].filter(([path, digest]) =>
    editions.every((edition) => edition.get(path) !== digest),
  );
  expect(torn.map(([path]) => path)).toEqual([]);
  // Not all topics that a page offers together have a page.
  const isPage = (path: string) => editions.some((edition) => edition.has(path));
  const reached = new Set([...second.keys()].filter((path) => path.endsWith('.html')));
  for (const page of reached) {
    const { pages } = await linksOf(site(), page);
    for (const linked of pages.filter(isPage)) reached.add(linked);
  }
  for (const page of [...files.keys()].filter((path) => path.endsWith('.html'))) {
    const named = await linksOf(site(), page);
    expect(named.files.length, page).toBeGreaterThan(2);
    expect(
      named.files.filter((path) => !files.has(path)),
      page,
    ).toEqual([]);
  }
}
