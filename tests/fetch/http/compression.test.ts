import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type AnsweringServer,
  openAnsweringServer,
  say,
} from '#tests/support/servers/answering-server.ts';
import { fetchOnce, requestFor } from '#tests/support/servers/fetching.ts';

let server: AnsweringServer;

const text = 'The bridge is open again. '.repeat(5_000);
const gzipped = gzipSync(text);

const encoded = (encoding: string, body: Buffer | string) =>
  say(200, { 'Content-Encoding': encoding }, body);

beforeAll(async () => {
  server = await openAnsweringServer({
    '/identity': encoded('identity', text),
    '/gzip': encoded('gzip', gzipped),
    '/x-gzip': encoded('X-GZip', gzipped),
    '/two-members': encoded(
      'gzip',
      Buffer.concat([gzipSync(text.slice(0, 9)), gzipSync(text.slice(9))]),
    ),
    '/without-end': encoded('gzip', gzipped.subarray(0, -8)),
    '/deflate': encoded('deflate', deflateSync(text)),
    '/raw-deflate': encoded('deflate', deflateRawSync(text)),
    '/br': encoded('br', brotliCompressSync(text)),
    '/empty-gzip': encoded('gzip', ''),
    '/empty-deflate': encoded('deflate', ''),
    '/empty-br': encoded('br', ''),
    '/zstd': encoded('zstd', 'x'),
    '/twice': encoded('gzip, gzip', gzipSync(gzipped)),
    '/not-gzip': encoded('gzip', text),
    '/not-deflate': encoded('deflate', `\xff${text}`),
    '/not-br': encoded('br', text),
  });
});

afterAll(() => server.close());

const ask = (path: string, options = {}) =>
  fetchOnce([server.host], requestFor(`http://${server.host}${path}`), options);

/** The text of a content; as bytes, it would be compared one by one. */
async function read(path: string): Promise<unknown> {
  const answer = await ask(path);
  return answer.kind === 'content' ? answer.body.toString() : answer;
}

describe('A compressed answer', () => {
  test.each([
    '/identity',
    '/gzip',
    '/x-gzip',
    '/two-members',
    '/without-end',
    '/deflate',
    '/raw-deflate',
    '/br',
  ])('is read: %s', async (path) => {
    expect(await read(path)).toBe(text);
  });

  test.each(['/empty-gzip', '/empty-deflate', '/empty-br'])('may be empty: %s', async (path) => {
    expect(await read(path)).toBe('');
  });

  test.each([
    ['/zstd', 'encoding-unknown'],
    ['/twice', 'encoding-unknown'],
    ['/not-gzip', 'encoding-damaged'],
    ['/not-deflate', 'encoding-damaged'],
    ['/not-br', 'encoding-damaged'],
  ])('that is not what was asked for is told: %s', async (path, code) => {
    expect(await ask(path)).toMatchObject({ kind: 'failed', code });
  });

  test.each(['/identity', '/gzip', '/deflate', '/raw-deflate', '/br'])(
    'may have as many bytes as the limit once it is read, and no more: %s',
    async (path) => {
      const bytes = Buffer.byteLength(text);
      expect(await ask(path, { limits: { bytes } })).toMatchObject({ kind: 'content' });
      expect(await ask(path, { limits: { bytes: bytes - 1 } })).toMatchObject({
        code: 'too-large',
      });
    },
  );
});
