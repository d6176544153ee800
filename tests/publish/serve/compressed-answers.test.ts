import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compressFiles } from '#publish/output/compress-files.ts';
import { serveSite } from '#publish/serve/serve-site.ts';
import { fillFolder } from '#tests/support/documents/fill-folder.ts';
import { askServer } from '#tests/support/servers/ask-server.ts';
import { newEdition } from '#tests/support/sites/new-edition.ts';

const page = '<p>The bridge is closed until Monday.</p>'.repeat(100);
const missing = '<p>There is nothing here.</p>'.repeat(100);

let folder: string;
let server: Server;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lede-compressed-'));
  const names = ['stories/a+b/index.html', 'later/index.html', 'assets/index-1.js'];
  const files = [...names.map((name) => [name, page] as const), ['404.html', missing] as const];
  await fillFolder(folder, new Map([...files, ['small.html', 'small']]));
  await compressFiles(newEdition(folder));
  server = await serveSite({ folder, base: '/news/', port: 0 });
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true, force: true });
});

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['br', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['*', 'br'],
])('a reader who understands %s gets %s', async (understood, coding) => {
  const { status, headers, body } = await ask('stories/a+b', { 'accept-encoding': understood });
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    'content-encoding': coding,
    'content-length': String(body.length),
    vary: 'Accept-Encoding',
  });
  expect(headers['content-type']).toMatch(/^text\/html;\s?charset=utf-8$/);
  expect(decode(coding, body)).toBe(page);
});

test.each([{}, { 'accept-encoding': 'identity' }, { 'accept-encoding': 'br;q=0' }])(
  'a reader who says %o gets the file as it is',
  async (headers) => {
    const answer = await ask('stories/a+b/', headers);
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(answer.headers.vary).toBe('Accept-Encoding');
    expect(answer.body.toString()).toBe(page);
  },
);

test('a file without copies does not depend on the reader', async () => {
  const { headers } = await ask('small.html', { 'accept-encoding': 'br' });
  expect(headers.vary).toBeUndefined();
});

test('a script is still one', async () => {
  const { headers, body } = await ask('assets/index-1.js', { 'accept-encoding': 'br' });
  expect(headers['content-type']).toMatch(/javascript/);
  expect(decode('br', body)).toBe(page);
});

test('a part of a file is one of the file as it is', async () => {
  const { status, headers, body } = await ask('stories/a+b/', {
    'accept-encoding': 'br',
    range: 'bytes=3-12',
  });
  expect(status).toBe(206);
  expect(headers['content-encoding']).toBeUndefined();
  expect(body.toString()).toBe(page.slice(3, 13));
});

test('each form of a file has a tag of its own, by which it is not sent again', async () => {
  const accept = { 'accept-encoding': 'br' };
  const [plain, compressed] = [await ask('later', {}), await ask('later', accept)];
  expect(compressed.headers.etag).not.toBe(plain.headers.etag);
  const tag = { 'if-none-match': String(compressed.headers.etag) };
  expect(await ask('later', { ...accept, ...tag })).toMatchObject({ status: 304 });
  expect(await ask('later', tag)).toMatchObject({ status: 200 });
});

test('a HEAD is told of the copy', async () => {
  const { headers, body } = await ask('stories/a+b/', { 'accept-encoding': 'br' }, 'HEAD');
  expect(headers['content-encoding']).toBe('br');
  expect(Number(headers['content-length'])).toBeLessThan(page.length);
  expect(body.length).toBe(0);
});

test('the not-found page is compressed too', async () => {
  const { status, headers, body } = await ask('nowhere', {
    'accept-encoding': 'gzip',
    'if-none-match': '*',
    range: 'bytes=0-1',
  });
  expect(status).toBe(404);
  expect(headers['cache-control']).toBe('no-cache');
  expect(headers.etag).toBeUndefined();
  expect(decode(String(headers['content-encoding']), body)).toBe(missing);
});

test('a copy that is older than its file is not sent', async () => {
  const file = join(folder, 'later/index.html');
  await writeFile(file, 'edited');
  const soon = new Date(Date.now() + 60_000);
  await utimes(file, soon, soon);
  const { headers, body } = await ask('later/', { 'accept-encoding': 'br' });
  expect(headers['content-encoding']).toBeUndefined();
  expect(body.toString()).toBe('edited');
});

function ask(path: string, headers: Record<string, string>, method = 'GET') {
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server is not open');
  return askServer(`http://localhost:${address.port}/news/${path}`, headers, method);
}

function decode(coding: string, body: Buffer): string {
  return (coding === 'br' ? brotliDecompressSync(body) : gunzipSync(body)).toString();
}
