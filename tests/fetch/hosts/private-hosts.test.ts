import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { isOpenHost } from '#fetch/hosts/open-hosts.ts';
import {
  type AnsweringServer,
  openAnsweringServer,
  say,
} from '#tests/support/servers/answering-server.ts';
import { fetchOnce, namesAt, requestFor } from '#tests/support/servers/fetching.ts';

let server: AnsweringServer;
let other: AnsweringServer;

/** Public in form: of the 6bone, which gave its addresses back (RFC 3701). */
const nobodys = '3ffe::1';

const lookup = namesAt({
  'inside.example': ['127.0.0.1'],
  'both.example': [nobodys, '127.0.0.1'],
  'mapped.example': ['::ffff:127.0.0.1'],
});

beforeAll(async () => {
  other = await openAnsweringServer({ '/': say(200, {}, 'secret') });
  server = await openAnsweringServer({
    '/': say(200, {}, 'open'),
    '/to-loopback': say(302, { Location: `http://127.0.0.1:${other.port}/` }),
    '/to-localhost': say(302, { Location: `http://localhost:${other.port}/` }),
    '/to-private': say(301, { Location: 'http://10.0.0.1/' }),
    '/to-metadata': say(307, { Location: 'http://169.254.169.254/latest/meta-data/' }),
    '/to-name': say(308, { Location: `http://inside.example:${other.port}/` }),
    '/to-file': say(302, { Location: 'file:///etc/passwd' }),
    '/to-password': say(302, { Location: 'http://name:password@example.org/' }),
  });
});

beforeEach(() => {
  other.requests.length = 0;
});

afterAll(() => {
  server.close();
  other.close();
});

describe('No request goes to a host that is not public', () => {
  test.each([
    'http://127.0.0.1:PORT/',
    'http://2130706433:PORT/',
    'http://0x7f000001:PORT/',
    'http://0177.0.0.1:PORT/',
    'http://127.1:PORT/',
    'http://127.0.0.1.:PORT/',
    'http://１２７。0。0。1:PORT/',
    'http://0.0.0.0:PORT/',
    'http://[::]:PORT/',
    'http://[::1]:PORT/',
    'http://[::ffff:127.0.0.1]:PORT/',
    'http://[::ffff:7f00:1]:PORT/',
    'http://[64:ff9b::127.0.0.1]:PORT/',
    'http://localhost:PORT/',
    'http://LOCALHOST.:PORT/',
    'http://feeds.localhost:PORT/',
    'https://127.0.0.1:PORT/',
  ])('by the address %s', async (address) => {
    const answer = await fetchOnce([], requestFor(address.replace('PORT', String(other.port))));
    expect(answer).toMatchObject({ kind: 'failed', code: 'address-private' });
    expect(answer).toHaveProperty('message', expect.stringContaining('LEDE_PRIVATE_HOSTS'));
    expect(other.requests).toEqual([]);
  });

  test.each(['inside.example', 'both.example', 'mapped.example'])(
    'by a name, where one of its addresses is private: %s',
    async (name) => {
      const answer = await fetchOnce([], requestFor(`http://${name}:${other.port}/`), { lookup });
      expect(answer).toMatchObject({ kind: 'failed', code: 'address-private' });
      expect(answer).toHaveProperty('message', expect.stringContaining(name));
      expect(other.requests).toEqual([]);
    },
  );

  test('by a name that answers otherwise when it is asked again', async () => {
    const answers = ['127.0.0.1', nobodys];
    const turning = vi.fn<typeof lookup>((name, options, callback) =>
      namesAt({ [name]: [answers.pop() ?? '127.0.0.1'] })(name, options, callback),
    );
    const limits = { time: 200 };
    const answer = await fetchOnce([], requestFor(`http://turning.example:${other.port}/`), {
      lookup: turning,
      limits,
    });
    expect(answer).toMatchObject({ kind: 'failed' });
    expect(turning).toHaveBeenCalledTimes(1);
    expect(other.requests).toEqual([]);
  });

  test.each(['/to-loopback', '/to-localhost', '/to-private', '/to-metadata', '/to-name'])(
    'by a redirect: %s',
    async (path) => {
      const answer = await fetchOnce([server.host], requestFor(`http://${server.host}${path}`), {
        lookup,
      });
      expect(answer).toMatchObject({ kind: 'failed', code: 'address-private' });
      expect(other.requests).toEqual([]);
    },
  );
});

describe('A host that LEDE_PRIVATE_HOSTS names is asked', () => {
  test.each([
    ['on every port', '127.0.0.1'],
    ['on one port', '127.0.0.1:PORT'],
  ])('%s', async (_where, open) => {
    const answer = await fetchOnce(
      [open.replace('PORT', String(server.port))],
      requestFor(`http://2130706433:${server.port}/`),
    );
    expect(answer).toMatchObject({ kind: 'content', body: Buffer.from('open') });
  });

  test('by its name, whatever it resolves to', async () => {
    const answer = await fetchOnce(
      ['inside.example'],
      requestFor(`http://inside.example:${server.port}/`),
      { lookup },
    );
    expect(answer).toMatchObject({ kind: 'content', body: Buffer.from('open') });
  });

  test('while its other ports stay closed', async () => {
    const answer = await fetchOnce([server.host], requestFor(`http://${other.host}/`));
    expect(answer).toMatchObject({ kind: 'failed', code: 'address-private' });
  });
});

describe('A host that LEDE_PRIVATE_HOSTS names with a port', () => {
  test.each([
    ['an IPv6 address', '[::1]:8080', { hostname: '::1', protocol: 'http:', port: '8080' }],
    ['the port of http', 'a.example:80', { hostname: 'a.example', protocol: 'http:', port: '' }],
    ['the port of https', 'a.example:443', { hostname: 'a.example', protocol: 'https:', port: '' }],
  ])('may be %s', (_kind, open, target) => {
    expect(isOpenHost(target, new Set([open]))).toBe(true);
    expect(isOpenHost({ ...target, port: '9999' }, new Set([open]))).toBe(false);
  });
});

describe('An address is refused before anything is asked', () => {
  test.each([
    ['of another scheme', 'file:///etc/passwd', 'address-invalid'],
    ['of another scheme', 'ftp://example.org/feed', 'address-invalid'],
    ['that is none', 'http://', 'address-invalid'],
    ['that is blank', '', 'address-invalid'],
    ['with a password', 'http://name:password@example.org/', 'address-credentials'],
    ['with a name that looks like a host', 'http://example.org@127.0.0.1/', 'address-credentials'],
  ])('%s', async (_kind, address, code) => {
    expect(await fetchOnce([], requestFor(address))).toMatchObject({ kind: 'failed', code });
  });

  test.each([
    ['/to-file', 'address-invalid'],
    ['/to-password', 'address-credentials'],
  ])('where a redirect leads there, and says which host redirects: %s', async (path, code) => {
    const answer = await fetchOnce([server.host], requestFor(`http://${server.host}${path}`));
    expect(answer).toMatchObject({ kind: 'failed', code });
    expect(answer).toHaveProperty('message', expect.stringContaining(server.host));
  });
});
