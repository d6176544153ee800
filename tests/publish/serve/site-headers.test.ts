import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { headersFor, readHeaderRules } from '#publish/serve/site-headers.ts';
import { projectRoot } from '#tests/support/project-root.ts';

describe('a file of headers', () => {
  const rules = readHeaderRules(
    [
      '# Written by hand',
      '/*',
      '  X-Everywhere: yes',
      '  Cache-Control: no-cache',
      '',
      '/assets/*',
      '  Cache-Control: immutable',
      '',
      '/a.b',
      '  X-Colon: a: b',
      '  no header at all',
    ].join('\n'),
  );

  test('gives a path the headers of the patterns that cover it', () => {
    expect(Object.fromEntries(headersFor(rules, '/stories/bridge'))).toEqual({
      'X-Everywhere': 'yes',
      'Cache-Control': 'no-cache',
    });
  });

  test('lets the later of two rules decide', () => {
    expect(headersFor(rules, '/assets/index.js').get('Cache-Control')).toBe('immutable');
    expect(headersFor(rules, '/assets/index.js').get('X-Everywhere')).toBe('yes');
  });

  test('lets a rule take away what one before it has set', () => {
    const taking = readHeaderRules(
      '/*\n  X-One: 1\n  X-Two: 2\n\n/a\n  ! X-One\n  ! X-Two\n  X-Two: 3',
    );
    expect(Object.fromEntries(headersFor(taking, '/a'))).toEqual({ 'X-Two': '3' });
    expect(headersFor(taking, '/b').get('X-One')).toBe('1');
  });

  test('takes a star for anything, and every other sign for itself', () => {
    expect(headersFor(rules, '/a.b').get('X-Colon')).toBe('a: b');
    expect(headersFor(rules, '/aXb').has('X-Colon')).toBe(false);
    expect(headersFor(rules, '/news/assets/index.js').get('Cache-Control')).toBe('no-cache');
  });

  test('reads the same with the line ends of Windows', () => {
    const windows = readHeaderRules('/assets/*\r\n  Cache-Control: immutable\r\n');
    expect(headersFor(windows, '/assets/index.js').get('Cache-Control')).toBe('immutable');
  });

  test('may be empty', () => {
    expect(headersFor(readHeaderRules(''), '/')).toEqual(new Map());
  });
});

describe('the site’s own headers', () => {
  const headersOf = async (path: string) =>
    headersFor(readHeaderRules(await readFile(join(projectRoot, 'public/_headers'), 'utf8')), path);

  test.each([
    '/assets/index-abc.js',
    '/dataset/lists/0123456789abcdef.json',
    '/pictures/0123456789abcdef-640.avif',
    '/dataset/search/index/en_0123456.pf_index',
    '/dataset/search/fragment/en_0123456.pf_fragment',
    '/dataset/search/parts/0123456789abcdef.json',
    '/dataset/search/parts/0123456789abcdef/index/en_0123456.pf_index',
  ])('let browsers keep %s for good, for its name changes with its content', async (path) => {
    expect((await headersOf(path)).get('Cache-Control')).toContain('immutable');
  });

  test.each([
    '/',
    '/stories/bridge',
    '/dataset/manifest.json',
    '/dataset/stories/bridge.json',
    '/dataset/search/contents.json',
    '/dataset/search/facets.json',
    '/dataset/search/words/7.json',
    '/dataset/search/pagefind-entry.json',
  ])('let no browser keep %s unasked', async (path) => {
    expect((await headersOf(path)).get('Cache-Control') ?? '').not.toContain('immutable');
  });

  test.each([
    '/',
    '/stories/bridge',
    '/404.html',
    '/dataset/search/pagefind-worker.js',
    '/assets/a.js',
  ])('allow %s nothing but what a page of the site needs', async (path) => {
    expect(await policyOf(path)).toEqual({
      'default-src': "'none'",
      // The search is WebAssembly.
      'script-src': "'self' 'wasm-unsafe-eval'",
      'style-src': "'self'",
      'img-src': "'self' https: http:",
      'font-src': "'self'",
      'connect-src': "'self'",
      'manifest-src': "'self'",
      'worker-src': "'self'",
      'frame-src': 'https://www.youtube-nocookie.com',
      'base-uri': "'none'",
      'form-action': "'none'",
      'require-trusted-types-for': "'script'",
      // The search's worker, and the service worker.
      'trusted-types': 'default lede-offline',
    });
  });

  test.each(['/', '/stories/bridge', '/404.html', '/nowhere', '/embedded', '/topics/embed/'])(
    'let nobody frame %s',
    async (path) => {
      expect((await headersOf(path)).get('X-Frame-Options')).toBe('DENY');
    },
  );

  test('let anyone frame the page for frames, and that page do nothing but draw a story', async () => {
    expect((await headersOf('/embed/')).has('X-Frame-Options')).toBe(false);
    expect(await policyOf('/embed/')).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self' https: http:",
      'font-src': "'self'",
      'connect-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': '*',
      'require-trusted-types-for': "'script'",
      'trusted-types': "'none'",
    });
  });

  test('let it be framed on hosts that send what every rule for a path says, too', async () => {
    const text = await readFile(join(projectRoot, 'public/_headers'), 'utf8');
    const rules = readHeaderRules(text).filter(({ pattern }) => pattern.test('/embed/'));
    const policies = rules.flatMap(({ headers }) =>
      headers.flatMap(([name, value]) => (name === 'Content-Security-Policy' ? [value] : [])),
    );
    // Where one of them has `frame-ancestors`, browsers leave X-Frame-Options aside.
    const ancestors = policies.flatMap((policy) => policy?.match(/frame-ancestors [^;]*/) ?? []);
    expect(ancestors.map(String)).toEqual(['frame-ancestors *']);
  });

  test('allow the service worker to fetch, linked pictures too, and nothing else', async () => {
    expect(await policyOf('/sw.js')).toEqual({
      'default-src': "'none'",
      'connect-src': "'self' https: http:",
    });
    expect((await headersOf('/sw.js')).get('Cache-Control')).toBe('no-cache');
  });

  test('keep other sites from reaching into a page, and from what a news reader never uses', async () => {
    const headers = await headersOf('/');
    expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin');
    const permissions = headers.get('Permissions-Policy')?.split(', ') ?? [];
    for (const feature of ['camera', 'geolocation', 'microphone', 'payment', 'usb']) {
      expect(permissions).toContain(`${feature}=()`);
    }
  });

  test.each([
    '/dataset/contents.json',
    '/dataset/lists/a1.json',
    '/dataset/search/words/1.json',
    '/dataset/search/fragment/en_a1.pf_fragment',
    '/dataset/search/parts/a1/index/en_a1.pf_index',
  ])('say nothing of permissions with the data in %s, and keep its policy', async (path) => {
    const headers = await headersOf(path);
    expect(headers.get('Permissions-Policy')).toBeUndefined();
    expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  });

  test('let the video player do what its frame asks for', async () => {
    const permissions = (await headersOf('/')).get('Permissions-Policy')?.split(', ');
    const player = await readFile(
      join(projectRoot, 'src/client/story/article/story-video.tsx'),
      'utf8',
    );
    const asked = /allow="([^"]+)"/.exec(player)?.[1]?.split('; ') ?? [];
    expect(asked.length).toBeGreaterThan(0);
    for (const feature of asked) {
      expect(permissions).toContain(`${feature}=(self "https://www.youtube-nocookie.com")`);
    }
  });

  async function policyOf(path: string): Promise<Record<string, string>> {
    const policy = (await headersOf(path)).get('Content-Security-Policy') ?? '';
    return Object.fromEntries(
      policy.split('; ').map((directive) => {
        const [name = '', ...values] = directive.split(' ');
        return [name, values.join(' ')];
      }),
    );
  }
});
