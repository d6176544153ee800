import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillFolder } from '#tests/support/fill-folder.ts';
import { runBuild, startBuild } from '#tests/support/run-build.ts';
import { storyText } from '#tests/support/write-world.ts';

const kills = 20;

/** As long as so many builds may take on a machine that does much else. */
const patience = 600_000;

let folder: string;
/** The site before and after its documents changed, and how long a build takes, in milliseconds. */
let before: string;
let after: string;
let duration: number;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lede-killed-'));
  await write({ '2024-03-01-bridge.md': storyText({ title: 'Bridge reopens' }) });
  before = await build('before');
  await write({
    '2024-03-01-bridge.md': storyText({ title: 'Bridge reopens at last' }),
    '2024-03-02-ferry.md': storyText({ title: 'Ferry stops' }),
  });
  const start = performance.now();
  after = await build('after');
  duration = performance.now() - start;
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test(
  'a build that is killed leaves the old site or the new one, whole',
  async () => {
    const outcomes: string[] = [];
    let killed = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      const site = join(folder, `site-${kill}`);
      await cp(join(folder, 'before'), site, { recursive: true });
      const running = startBuild({ LEDE_DATA: join(folder, 'documents'), LEDE_OUT: site });
      const ended = once(running, 'exit');
      const timer = setTimeout(() => running.kill('SIGKILL'), (duration * (kill + 1)) / kills);
      const [, signal] = await ended;
      clearTimeout(timer);
      if (signal === 'SIGKILL') killed += 1;
      const found = await printOf(site);
      outcomes.push(found === before ? 'old' : found === after ? 'new' : 'neither');
      await rm(site, { recursive: true, force: true });
    }
    expect(outcomes).not.toContain('neither');
    expect(killed).toBeGreaterThan(0);
  },
  patience,
);

function write(files: Record<string, string>): Promise<void> {
  return fillFolder(join(folder, 'documents'), new Map(Object.entries(files)));
}

/** Builds the site of the documents as they are. */
async function build(name: string): Promise<string> {
  const site = join(folder, name);
  const { code, output } = await runBuild({
    LEDE_DATA: join(folder, 'documents'),
    LEDE_OUT: site,
  });
  expect(code, output).toBe(0);
  return printOf(site);
}

/** What two folders have in common only where every file of theirs is the same. */
async function printOf(site: string): Promise<string> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  const hash = createHash('sha256');
  for (const path of paths) hash.update(path.slice(site.length)).update(await readFile(path));
  return hash.digest('hex');
}
