import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import type { FetchLimits } from '#fetch/limits.ts';
import { fetchOnce, requestFor } from '#tests/support/servers/fetching.ts';
import { openRawServer, writeWithoutEnd } from '#tests/support/servers/raw-server.ts';

const ok = 'HTTP/1.1 200 OK\r\n';

/** Fetches what a server says, and what is left of the connection once it is told. */
async function fetchFrom(
  answer: (socket: Socket) => void,
  {
    cutAt = null,
    scheme = 'http',
    ...limits
  }: Partial<FetchLimits> & {
    cutAt?: number | null;
    scheme?: string;
  } = {},
) {
  const server = await openRawServer(answer);
  try {
    const request = requestFor(`${scheme}://${server.host}/`, { cutAt });
    const result = await fetchOnce([server.host], request, { limits });
    await vi.waitFor(() => expect(server.sockets.size).toBe(0));
    return result;
  } finally {
    server.close();
  }
}

/** Sends one byte after another, with pauses. */
function drip(socket: Socket, head: string): void {
  socket.write(head);
  const timer = setInterval(() => socket.write('x'), 10);
  socket.on('close', () => clearInterval(timer));
}

describe('A server that never comes to an end is left, and told', () => {
  test.each<[string, (socket: Socket) => void]>([
    ['says nothing', () => undefined],
    ['sends its headers byte by byte', (socket) => drip(socket, ok)],
    ['sends its body byte by byte', (socket) => drip(socket, `${ok}Content-Length: 5000\r\n\r\n`)],
    ['says again and again that it is at work', (socket) => drip(socket, ok.replace('200', '103'))],
    ['stops in the middle', (socket) => socket.write(`${ok}Content-Length: 9\r\n\r\nabc`)],
    [
      'stops in the middle of a compressed body',
      (socket) => {
        socket.write(`${ok}Content-Encoding: deflate\r\nContent-Length: 9\r\n\r\n`);
      },
    ],
  ])('where it %s', async (_way, answer) => {
    const told = await fetchFrom(answer, { time: 200 });
    expect(told).toMatchObject({ kind: 'failed', code: 'timeout' });
    expect(told).toHaveProperty('message', expect.stringContaining('took too long'));
  });

  test('where it says nothing while TLS is agreed on', async () => {
    const told = await fetchFrom(() => undefined, { time: 200, scheme: 'https' });
    expect(told).toMatchObject({ kind: 'failed', code: 'timeout' });
  });

  test('where nobody says what its address is', async () => {
    const lookup = () => undefined;
    const request = requestFor('http://news.example/');
    const told = await fetchOnce([], request, { lookup, limits: { time: 50 } });
    expect(told).toMatchObject({ kind: 'failed', code: 'timeout' });
  });

  test('where its headers have no end', async () => {
    const told = await fetchFrom((socket) => {
      socket.write(ok);
      writeWithoutEnd(socket, `X-More: ${'x'.repeat(500)}\r\n`);
    });
    expect(told).toMatchObject({ kind: 'failed', code: 'malformed' });
  });

  test.each<[string, string]>([
    ['by its own account', `${ok}Content-Length: 99999999999\r\n\r\n`],
    ['without saying how long it is', `${ok}\r\n`],
  ])('where its body has no end, %s', async (_way, head) => {
    const told = await fetchFrom((socket) => {
      socket.write(head);
      writeWithoutEnd(socket, Buffer.alloc(10_000));
    });
    expect(told).toMatchObject({ kind: 'failed', code: 'too-large' });
    expect(told).toHaveProperty('message', expect.stringContaining('more than Lede reads'));
  });

  test('where its body has no end and only the beginning is asked for: that is read', async () => {
    const told = await fetchFrom(
      (socket) => {
        socket.write(`${ok}\r\n`);
        writeWithoutEnd(socket, '0123456789'.repeat(1_000));
      },
      { cutAt: 25 },
    );
    expect(told).toMatchObject({ kind: 'content', whole: false });
    expect(told).toHaveProperty('body', Buffer.from('0123456789012345678901234'));
  });

  test('where a small compressed body has a very large content', async () => {
    const bomb = gzipSync(Buffer.alloc(60_000_000));
    expect(bomb.length).toBeLessThan(100_000);
    const told = await fetchFrom((socket) => {
      socket.write(`${ok}Content-Encoding: gzip\r\nContent-Length: ${bomb.length}\r\n\r\n`);
      socket.end(bomb);
    });
    expect(told).toMatchObject({ kind: 'failed', code: 'too-large' });
  });

  test('where a compressed body has no end, and no content', async () => {
    const told = await fetchFrom(
      (socket) => {
        socket.write(`${ok}Content-Encoding: gzip\r\n\r\n`);
        writeWithoutEnd(socket, Buffer.concat(Array.from({ length: 500 }, () => gzipSync(''))));
      },
      { bytes: 100_000 },
    );
    expect(told).toMatchObject({ kind: 'failed', code: 'too-large' });
  });
});

describe('A server that breaks off is told', () => {
  test.each<[string, string]>([
    ['before its answer', ''],
    ['in the middle of its headers', `${ok}Content-Ty`],
    ['in the middle of its body', `${ok}Content-Length: 9\r\n\r\nabc`],
    ['between two parts of its body', `${ok}Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n`],
    [
      'in the middle of a compressed body',
      `${ok}Content-Encoding: gzip\r\nContent-Length: 99\r\n\r\n\x1f`,
    ],
  ])('%s', async (_where, text) => {
    const told = await fetchFrom((socket) => socket.end(text, 'latin1'));
    expect(told).toMatchObject({ kind: 'failed', code: 'cut' });
    const reset = await fetchFrom((socket) => socket.write(text, () => socket.resetAndDestroy()));
    expect(reset).toMatchObject({ kind: 'failed', code: 'cut' });
  });
});

describe('A server that speaks no HTTP is told', () => {
  test.each([
    '220 mail.example ESMTP\r\n',
    '<html>',
    'HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n',
  ])('%j', async (text) => {
    const told = await fetchFrom((socket) => socket.end(text));
    expect(told).toMatchObject({ kind: 'failed', code: 'malformed' });
  });

  test('where it wants to speak another protocol', async () => {
    const told = await fetchFrom((socket) => {
      socket.write('HTTP/1.1 101 Switching\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n');
    });
    expect(told).toMatchObject({ kind: 'failed', code: 'cut' });
  });
});
