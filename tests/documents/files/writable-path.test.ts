import { expect, test } from 'vitest';
import { isWritablePath } from '#documents/files/writable-path.ts';

test('a path can be written whose steps are names of files', () => {
  expect(isWritablePath('/')).toBe(true);
  expect(isWritablePath(`/topics/${'a'.repeat(255)}/pages/12`)).toBe(true);
  expect(isWritablePath(Array(40).fill('/topics').join(''))).toBe(true);
});

test('a step of more than 255 bytes can’t be written, wherever it stands', () => {
  expect(isWritablePath(`/topics/${'a'.repeat(256)}`)).toBe(false);
  expect(isWritablePath(`/${'a'.repeat(256)}/pages/1`)).toBe(false);
});

test('bytes are those of the name, not those of its percent-encoding', () => {
  expect(isWritablePath(`/topics/${encodeURIComponent('ж'.repeat(127))}`)).toBe(true);
  expect(isWritablePath(`/topics/${encodeURIComponent('ж'.repeat(128))}`)).toBe(false);
  expect(isWritablePath(`/topics/${encodeURIComponent('ข'.repeat(85))}`)).toBe(true);
  expect(isWritablePath(`/topics/${encodeURIComponent('ข'.repeat(86))}`)).toBe(false);
});
