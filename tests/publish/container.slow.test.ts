import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '#tests/support/project-root.ts';
import { askServer } from '#tests/support/servers/ask-server.ts';
import { ensureNginx, runNginx } from '#tests/support/servers/run-nginx.ts';

/*
 * What the container file says, without a container: what its first stage copies is enough to build the site with
 * the command that it calls, and its nginx.conf serves what came of it.
 */

const containerFile = readFileSync(join(projectRoot, '.container/Containerfile'), 'utf8');
const [, firstStage = '', secondStage = ''] = containerFile.split(/^FROM .*$/m);

let folder: string;
let home: string;
let stop: () => Promise<void> = async () => undefined;

beforeAll(async () => {
  ensureNginx();
  folder = mkdtempSync(join(tmpdir(), 'lede-container-'));
  const build = join(folder, 'build');
  for (const [, words = ''] of firstStage.matchAll(/^COPY (.*)$/gm)) {
    const [to = '', ...from] = words.split(' ').reverse();
    for (const name of from) {
      const target = to.endsWith('/') ? join(build, to, name) : join(build, to);
      cpSync(join(projectRoot, name), target, { recursive: true });
    }
  }
  symlinkSync(join(projectRoot, 'node_modules'), join(build, 'node_modules'));
  const command = /^RUN node (.*)$/m.exec(firstStage)?.[1]?.split(' ') ?? [];
  const { status, stderr } = spawnSync(process.execPath, command, { cwd: build, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const block = readFileSync(join(projectRoot, '.container/nginx.conf'), 'utf8');
  ({ home, stop } = await runNginx(folder, (port) =>
    block
      .replace('listen 80;', `listen 127.0.0.1:${port};`)
      .replaceAll('/srv/news', join(build, 'dist')),
  ));
});

afterAll(async () => {
  await stop();
  rmSync(folder, { recursive: true, force: true });
});

test('it serves the folder that it has built', () => {
  expect(secondStage).toContain('COPY --from=build /lede/dist /srv/news');
});

test('its pages are there, compressed, and with the headers of the site', async () => {
  const { status, headers } = await askServer(`${home}/`, { 'accept-encoding': 'br' });
  expect(status).toBe(200);
  expect(headers['content-encoding']).toBe('br');
  expect(headers['content-security-policy']).toContain("default-src 'none'");
});

test('what is named by its content is kept, and what is missing is told', async () => {
  const [asset] = readdirSync(join(folder, 'build/dist/assets'));
  const { headers } = await askServer(`${home}/assets/${asset}`);
  expect(headers['cache-control']).toContain('immutable');
  expect((await askServer(`${home}/nowhere`)).status).toBe(404);
});
