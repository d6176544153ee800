import { execFile } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { explainError } from '#fetch/http/explain-error.ts';
import { projectRoot } from '#tests/support/project-root.ts';
import {
  type AnsweringServer,
  openAnsweringServer,
  say,
} from '#tests/support/servers/answering-server.ts';
import { fetcherFor, fetchOnce, namesAt, requestFor } from '#tests/support/servers/fetching.ts';
import { openRawServer } from '#tests/support/servers/raw-server.ts';

let server: AnsweringServer;

beforeAll(async () => {
  server = await openAnsweringServer({ '/': say(200, {}, 'news') });
});

afterAll(() => server.close());

describe('A request says who asks', () => {
  test.each([
    ['My News', 'https://news.example.org', 'Lede (My News; +https://news.example.org/)'],
    ['My News', null, 'Lede (My News)'],
    ['', 'https://news.example.org/a/', 'Lede (+https://news.example.org/a/)'],
    ['Lübeck (heute); \r\nX: y', null, 'Lede (Lubeck heute X: y)'],
    ['أخبار', 'https://أخبار.example/', 'Lede (+https://xn--igbicxr.example/)'],
    ['أخبار', null, 'Lede'],
  ])('for the site %j at %s', async (title, url, userAgent) => {
    const site = { title, url };
    await fetchOnce([server.host], requestFor(`http://${server.host}/`), { site });
    expect(server.requests.at(-1)?.headers['user-agent']).toBe(userAgent);
  });
});

describe('A host that nobody can connect to is told', () => {
  test.each([
    ['nothing.example', 'name-unknown', 'no host named nothing.example'],
    ['failing.example', 'name-unanswered', 'could not be looked up'],
  ])('%s', async (name, code, words) => {
    const lookup: typeof known = (hostname, options, callback) =>
      hostname === 'failing.example'
        ? callback(Object.assign(new Error(), { code: 'EAI_AGAIN' }), [])
        : known(hostname, options, callback);
    const known = namesAt({});
    const answer = await fetchOnce([], requestFor(`http://${name}/`), { lookup });
    expect(answer).toMatchObject({ kind: 'failed', code });
    expect(answer).toHaveProperty('message', expect.stringContaining(words));
  });

  test('where no server listens', async () => {
    const ended = await openAnsweringServer({});
    ended.close();
    const answer = await fetchOnce([ended.host], requestFor(`http://${ended.host}/`));
    expect(answer).toMatchObject({ kind: 'failed', code: 'unreachable' });
  });

  test('where it speaks no TLS', async () => {
    const answer = await fetchOnce([server.host], requestFor(`https://${server.host}/`));
    expect(answer).toMatchObject({ kind: 'failed', code: 'certificate' });
  });

  test.each([
    ['CERT_HAS_EXPIRED', 'certificate'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'certificate'],
    ['EMFILE', 'request-failed'],
  ])('by the error %s', (code, told) => {
    const failure = explainError(Object.assign(new Error(), { code }), 'news.example');
    expect(failure).toMatchObject({ code: told });
    expect(failure.message).toContain(code);
    expect(failure.message).toContain('news.example');
  });
});

describe('A fetcher', () => {
  test('asks a host for one thing at a time, and hosts side by side', async () => {
    let open = 0;
    let most = 0;
    const raw = await openRawServer((socket) => {
      open += 1;
      most = Math.max(most, open);
      socket.on('close', () => {
        open -= 1;
      });
      setImmediate(() => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nnews'));
    });
    const names = Object.fromEntries(['a', 'b', 'c'].map((name) => [name, ['127.0.0.1']]));
    const fetcher = fetcherFor(Object.keys(names), { lookup: namesAt(names) });
    const port = raw.host.split(':')[1];
    const fetchAll = (hosts: readonly string[]) =>
      Promise.all(hosts.map((host) => fetcher.fetch(requestFor(`http://${host}:${port}/`))));
    const same = await fetchAll(['a', 'a', 'a', 'A.', 'a']);
    const alone = most;
    const several = await fetchAll(['a', 'b', 'c', 'a', 'b', 'c']);
    fetcher.close();
    raw.close();
    expect([...same.slice(0, 3), ...several].map(({ kind }) => kind)).toEqual(
      Array.from({ length: 9 }, () => 'content'),
    );
    expect(alone).toBe(1);
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(3);
  });

  test('that is closed ends what is under way and what waits, and tells it', async () => {
    const raw = await openRawServer(() => undefined);
    const fetcher = fetcherFor([raw.host]);
    const request = requestFor(`http://${raw.host}/`);
    const answers = [fetcher.fetch(request), fetcher.fetch(request)];
    await vi.waitFor(() => expect(raw.sockets.size).toBe(1));
    fetcher.close();
    answers.push(fetcher.fetch(request));
    for (const answer of await Promise.all(answers)) {
      expect(answer).toMatchObject({ kind: 'failed', code: 'closed' });
    }
    await vi.waitFor(() => expect(raw.sockets.size).toBe(0));
    raw.close();
  });

  test('that is closed keeps no process from ending', async () => {
    const raw = await openRawServer((socket) => socket.write('HTTP/1.1 200 OK\r\n\r\nnews'));
    const robots = await openAnsweringServer({
      '/robots.txt': say(200, {}, 'User-agent: *\nCrawl-delay: 9'),
    });
    const code = `
      import { openFetcher } from '#fetch/open-fetcher.ts';
      const fetcher = openFetcher({
        site: { title: '', url: null }, now: () => new Date(), 
        openHosts: new Set(['127.0.0.1', 'localhost']),
        limits: { crawlDelay: 1_000_000, time: 1_000_000 },
      });
      const ask = (host, robots) => fetcher.fetch({
        address: 'http://' + host + '/', robots, cutAt: null, validators: { etag: null, lastModified: null },
        wanted: { name: '', accept: '*/*', takes: () => true },
      });
      const answers = [ask('localhost:${raw.host.split(':')[1]}', 'ignore'), ask('${robots.host}', 'obey')];
      await answers[1];
      fetcher.close();
      console.log((await answers[0]).code);`;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '-e', code],
      { cwd: projectRoot, timeout: 50_000 },
    );
    raw.close();
    robots.close();
    expect(stdout.trim()).toBe('closed');
  });
});
