import { describe, expect, test } from 'vitest';
import { isWritableName, isWritablePath } from '#documents/files/writable-path.ts';

describe('a path can be written', () => {
  test('if its steps are names of files', () => {
    expect(isWritablePath('/')).toBe(true);
    expect(isWritablePath(`/topics/${'a'.repeat(255)}/pages/12`)).toBe(true);
    expect(isWritablePath(Array(40).fill('/topics').join(''))).toBe(true);
  });

  test('if none of them has more than 255 bytes, wherever it stands', () => {
    expect(isWritablePath(`/topics/${'a'.repeat(256)}`)).toBe(false);
    expect(isWritablePath(`/${'a'.repeat(256)}/pages/1`)).toBe(false);
  });

  test('where bytes are those of the name, not those of its percent-encoding', () => {
    expect(isWritablePath(`/topics/${encodeURIComponent('ж'.repeat(127))}`)).toBe(true);
    expect(isWritablePath(`/topics/${encodeURIComponent('ж'.repeat(128))}`)).toBe(false);
    expect(isWritablePath(`/topics/${encodeURIComponent('ข'.repeat(85))}`)).toBe(true);
    expect(isWritablePath(`/topics/${encodeURIComponent('ข'.repeat(86))}`)).toBe(false);
  });

  test.each([
    ['not below the site', 'topics/a'],
    ['of an empty step', '/topics//a'],
    ['that ends with a slash', '/topics/'],
    ['that leads up', '/topics/../a'],
    ['that leads up, encoded', '/topics/%2e%2e/a'],
    ['that stays where it is', '/topics/./a'],
    ['of an encoded slash', '/topics/a%2Fb'],
    ['of an encoded backslash', '/topics/a%5Cb'],
    ['wrongly encoded', '/topics/%zz'],
    ['wrongly encoded in UTF-8', '/topics/%ff'],
  ])('but not one %s: %s', (_, path) => {
    expect(isWritablePath(path)).toBe(false);
  });

  test.each(['index.html', 'INDEX.HTML', 'Index.html', 'index.html.gz', 'index.html.br'])(
    'but not below the file of a page, or one beside it: %s',
    (name) => {
      expect(isWritablePath(`/publishers/${name}`)).toBe(false);
      expect(isWritablePath(`/publishers/${name}/pages/1`)).toBe(false);
    },
  );
});

describe('a name', () => {
  test.each([
    ...['con', 'CON', 'prn', 'aux', 'nul', 'com1', 'LPT9', 'com¹', 'con.example', 'aux.co.uk'],
    ...['a.', 'a ', '.', '..', '', 'a:b', 'a?', 'a*', '"a"', '<a>', 'a|b', 'a\0', 'a\n', '\ud800'],
  ])('that some system does not allow is none: %j', (name) => {
    expect(isWritableName(name)).toBe(false);
  });

  test.each(['connect', 'console.example', 'com10', 'nul-1', '2024-03-01-con', 'index', 'индекс'])(
    'that only resembles one is one: %s',
    (name) => {
      expect(isWritableName(name)).toBe(true);
    },
  );
});
