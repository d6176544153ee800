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
    '/dataset/search/index/en_0123456.pf_index',
    '/dataset/search/fragment/en_0123456.pf_fragment',
  ])('let browsers keep %s for good, for its name changes with its content', async (path) => {
    expect((await headersOf(path)).get('Cache-Control')).toContain('immutable');
  });

  test.each([
    '/',
    '/stories/bridge',
    '/dataset/manifest.json',
    '/dataset/stories/bridge.json',
    '/dataset/search/facets.json',
    '/dataset/search/pagefind-entry.json',
  ])('let no browser keep %s unasked', async (path) => {
    expect((await headersOf(path)).get('Cache-Control') ?? '').not.toContain('immutable');
  });

  test('let no script run but the site’s own, and the WebAssembly of its search', async () => {
    const policy = (await headersOf('/')).get('Content-Security-Policy') ?? '';
    const directives = policy.split(';').map((directive) => directive.trim());
    expect(directives).toContain("script-src 'self' 'wasm-unsafe-eval'");
    expect(directives).toContain("object-src 'none'");
  });
});
