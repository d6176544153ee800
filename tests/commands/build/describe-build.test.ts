import { expect, test } from 'vitest';
import { describeBuild } from '#commands/build/describe-build.ts';

test('a build tells its size, its time, that of each step, and what it changed', () => {
  const text = describeBuild({
    files: 8565,
    bytes: 102_345_678,
    added: 12,
    changed: 1030,
    unchanged: 7523,
    removed: 0,
    rendered: 4021,
    milliseconds: 25_500,
    steps: [
      { step: 'documents', milliseconds: 4120 },
      { step: 'pages', milliseconds: 22_900 },
    ],
  });
  expect(text.split('\n')).toEqual([
    'Built 8,565 files of 102.3 MB, 4,021 pages rendered, in 25.5 s: documents 4.1 s, pages 22.9 s',
    'Files: 12 new, 1,030 changed, 7,523 unchanged, 0 of earlier editions removed',
  ]);
});
