import { expect, test } from 'vitest';
import { showProgress } from '#commands/show-progress.ts';

function shown(isTTY: boolean, of: number): string {
  const written: string[] = [];
  const output = { isTTY, write: (text: string) => written.push(text) };
  const progress = showProgress(output);
  for (let done = 1; done <= of; done += 1) progress.show({ step: 'feeds', done, of });
  progress.end();
  return written.join('');
}

test('without a terminal, progress is told in a line for each tenth', () => {
  expect(shown(false, 30).split('\n')).toEqual([
    ...Array.from({ length: 10 }, (_, index) => `Feeds asked: ${(index + 1) * 3} of 30`),
    '',
  ]);
});

test('of a number that tenths don’t divide, the end is told too', () => {
  expect(shown(false, 101)).toMatch(/\nFeeds asked: 101 of 101\n$/);
});

test('in a terminal, it is one line, which is gone at the end', () => {
  const text = shown(true, 12);
  expect(text).not.toContain('\n');
  expect(text).toContain('\rFeeds asked: 12 of 12');
  expect(text).toMatch(/\r {20,}\r$/);
});

test('nothing is told of a few feeds', () => {
  expect(shown(true, 9) + shown(false, 9)).toBe('');
});

test('without a terminal, steps of any length tell each tenth once, and the next begins anew', () => {
  const written: string[] = [];
  const progress = showProgress({ isTTY: false, write: (text) => written.push(text) });
  for (const done of [64, 128, 192, 200]) progress.show({ step: 'pages', done, of: 200 });
  progress.show({ step: 'search', done: 5, of: 50 });
  progress.show({ step: 'search', done: 6, of: 50 });
  expect(written).toEqual([
    'Pages written: 64 of 200\n',
    'Pages written: 128 of 200\n',
    'Pages written: 192 of 200\n',
    'Pages written: 200 of 200\n',
    'Stories indexed: 5 of 50\n',
  ]);
});

test('of two steps at a time, each tells its own tenths', () => {
  const written: string[] = [];
  const progress = showProgress({ isTTY: false, write: (text) => written.push(text) });
  progress.show({ step: 'pages', done: 64, of: 640 });
  progress.show({ step: 'search', done: 5, of: 50 });
  progress.show({ step: 'pages', done: 65, of: 640 });
  progress.show({ step: 'search', done: 6, of: 50 });
  expect(written).toEqual(['Pages written: 64 of 640\n', 'Stories indexed: 5 of 50\n']);
});

test('in a terminal, two steps at a time share the line until one has ended', () => {
  const written: string[] = [];
  const progress = showProgress({ isTTY: true, write: (text) => written.push(text) });
  progress.show({ step: 'pages', done: 64, of: 640 });
  progress.show({ step: 'search', done: 50, of: 50 });
  progress.show({ step: 'pages', done: 128, of: 640 });
  expect(written.map((line) => line.trim())).toEqual([
    'Pages written: 64 of 640',
    'Pages written: 64 of 640 · Stories indexed: 50 of 50',
    'Pages written: 128 of 640',
  ]);
});

test('a step that is done again tells its tenths again', () => {
  const written: string[] = [];
  const progress = showProgress({ isTTY: false, write: (text) => written.push(text) });
  for (const done of [10, 10]) progress.show({ step: 'feeds', done, of: 10 });
  expect(written).toEqual(['Feeds asked: 10 of 10\n', 'Feeds asked: 10 of 10\n']);
});
