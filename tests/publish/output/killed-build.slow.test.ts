import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { fillFolder } from '#tests/support/fill-folder.ts';
import { digestsOf } from '#tests/support/read-site.ts';
import { runBuild, startBuild } from '#tests/support/run-build.ts';
import { storyText } from '#tests/support/write-world.ts';

const patience = 600_000;
const moments = 20;

let folder: string;
let old: string;
let renewed: string;
/** What a build of the new documents takes, in milliseconds. */
let duration: number;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lede-killed-'));
  const documents = { 'a.md': storyText({ title: 'Bridge reopens' }) };
  const more = { ...documents, 'b.md': storyText({ title: 'Ferry stops' }) };
  await fillFolder(join(folder, 'old-documents'), new Map(Object.entries(documents)));
  await fillFolder(join(folder, 'documents'), new Map(Object.entries(more)));
  const oldSite = join(folder, 'old');
  await runBuild({ LEDE_DATA: join(folder, 'old-documents'), LEDE_OUT: oldSite });
  const begin = performance.now();
  await runBuild({ LEDE_DATA: join(folder, 'documents'), LEDE_OUT: join(folder, 'new') });
  duration = performance.now() - begin;
  old = await digestOf(oldSite);
  renewed = await digestOf(join(folder, 'new'));
  expect(renewed).not.toBe(old);
}, patience);

afterAll(() => rm(folder, { recursive: true, force: true }));

test('a build that is killed at any moment leaves the old site or the new one, whole', {
  timeout: patience,
}, async () => {
  const site = join(folder, 'public', 'site');
  const variables = { LEDE_DATA: join(folder, 'documents'), LEDE_OUT: site };
  const left: string[] = [];
  for (let moment = 0; moment < moments; moment += 1) {
    await rm(site, { recursive: true, force: true });
    await cp(join(folder, 'old'), site, { recursive: true });
    await killAt(variables, (duration * (moment + 0.5)) / moments);
    left.push(await digestOf(site));
  }
  expect(left.filter((found) => found !== old && found !== renewed)).toEqual([]);
  // Otherwise none of them was killed at work.
  expect(left).toContain(old);

  const { code, output } = await runBuild(variables);
  expect(code, output).toBe(0);
  expect(await digestOf(site)).toBe(renewed);
  expect(await readdir(join(folder, 'public'))).toEqual(['site']);
});

test('what a killed build leaves behind is removed by the next one', {
  timeout: patience,
}, async () => {
  const parent = join(folder, 'interrupted');
  const site = join(parent, 'site');
  const variables = { LEDE_DATA: join(folder, 'documents'), LEDE_OUT: site };
  await cp(join(folder, 'old'), site, { recursive: true });
  const killed = startBuild(variables);
  const gone = once(killed, 'close');
  const halfBuilt = `site.next-${killed.pid}`;
  await vi.waitUntil(() => existsSync(join(parent, halfBuilt, 'index.html')), {
    timeout: patience,
    interval: 5,
  });
  killed.kill('SIGKILL');
  await gone;
  expect(await readdir(parent)).toEqual(['site', halfBuilt]);
  expect(await digestOf(site)).toBe(old);

  await runBuild(variables);
  expect(await readdir(parent)).toEqual(['site']);
  expect(await digestOf(site)).toBe(renewed);
});

/** Kills a build and all that it has started, unless it ends before. */
async function killAt(variables: Parameters<typeof startBuild>[0], moment: number): Promise<void> {
  const build = startBuild(variables, { inOwnGroup: true });
  const ended = once(build, 'exit');
  await Promise.race([setTimeout(moment), ended]);
  if (build.exitCode === null && build.pid !== undefined) process.kill(-build.pid, 'SIGKILL');
  await ended;
}

/** The digests of all files below a folder as one text, to compare and to list. */
async function digestOf(site: string): Promise<string> {
  return JSON.stringify([...(await digestsOf(site))]);
}
