import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headersFor, readHeaderRules } from '#publish/serve/site-headers.ts';
import { projectRoot } from '#tests/support/project-root.ts';
import { askServer } from '#tests/support/servers/ask-server.ts';
import { ensureNginx, runNginx } from '#tests/support/servers/run-nginx.ts';
import { runBuild } from '#tests/support/sites/run-build.ts';

let folder: string;
let site: string;
let home: string;
let stop: () => Promise<void> = async () => undefined;

beforeAll(async () => {
  ensureNginx();
  folder = await mkdtemp(join(tmpdir(), 'lede-nginx-'));
  site = join(folder, 'www/news');
  const { code, output } = await runBuild({
    LEDE_OUT: site,
    LEDE_BASE: '/news/',
    LEDE_COMPRESS: '1',
  });
  if (code !== 0) throw new Error(output);
  const readme = await readFile(join(projectRoot, 'README.md'), 'utf8');
  const [, recipe = ''] = /```nginx\n(.*?)```/s.exec(readme) ?? [];
  ({ home, stop } = await runNginx(folder, (port) =>
    recipe
      .replace('listen 80;', `listen 127.0.0.1:${port};`)
      .replaceAll('/var/www', join(folder, 'www')),
  ));
});

afterAll(async () => {
  await stop();
  await rm(folder, { recursive: true, force: true });
});

const paths = [
  '/',
  '/archive',
  '/stories',
  '/embed/',
  '/dataset/manifest.json',
  '/assets',
  '/nowhere',
];

test.each(paths)('the answer to %s has every header of the site', async (path) => {
  const { headers } = await askServer(home + (await pathTo(path)));
  const rules = readHeaderRules(await readFile(join(site, '_headers'), 'utf8'));
  const expected = headersFor(rules, path === '/assets' ? '/assets/x.js' : path);
  for (const [name, value] of expected) expect(headers[name.toLowerCase()]).toBe(value);
  expect(headers['x-frame-options']).toBe(expected.get('X-Frame-Options'));
  if (path !== '/assets') expect(headers['cache-control']).toBe('no-cache');
});

test('a page is found without the slash at its end, and is not somewhere else', async () => {
  const story = await pathTo('/stories');
  const { status, headers, body } = await askServer(home + story);
  expect(status).toBe(200);
  expect(headers['content-type']).toMatch(/^text\/html/);
  expect(body.toString()).toContain('<h1');
});

test.each([
  ['gzip, deflate, br', 'br', brotliDecompressSync],
  ['gzip', 'gzip', gunzipSync],
])('a reader who understands %s gets %s', async (understood, coding, decode) => {
  for (const path of [await pathTo('/'), await pathTo('/stories'), await pathTo('/assets')]) {
    const plain = await askServer(home + path);
    const { headers, body } = await askServer(home + path, { 'accept-encoding': understood });
    expect(headers['content-encoding']).toBe(coding);
    expect(decode(body)).toEqual(plain.body);
  }
});

test('what is missing is told by the site’s own page, which nobody keeps', async () => {
  const missing = ['nowhere', 'assets/nowhere.js', 'stories/nowhere/', '.lede-site'];
  for (const path of missing.map((one) => `/news/${one}`)) {
    const { status, headers, body } = await askServer(home + path);
    expect(status).toBe(404);
    expect(headers['cache-control']).toBe('no-cache');
    expect(body).toEqual(await readFile(join(site, '404.html')));
  }
});

test('a page that has not changed is not sent again', async () => {
  const { headers } = await askServer(`${home}/news/`);
  expect(await askServer(`${home}/news/`, { 'if-none-match': String(headers.etag) })).toMatchObject(
    {
      status: 304,
    },
  );
});

/** The address of a path of the site; of the first story for `/stories`, of a script for `/assets`. */
async function pathTo(path: string): Promise<string> {
  if (path !== '/stories' && path !== '/assets') return `/news${path}`;
  const names = await readdir(join(site, path));
  const name = names.find((one) => path === '/stories' || one.endsWith('.js'));
  if (name === undefined) throw new Error(`Nothing is in ${path}`);
  return `/news${path}/${encodeURIComponent(name)}`;
}
