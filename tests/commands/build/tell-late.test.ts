import { expect, test } from 'vitest';
import { tellLate } from '#commands/build/tell-late.ts';
import type { Progress } from '#commands/show-progress.ts';

test('how far a step is is told once it has taken a second', () => {
  const told: Progress[] = [];
  let time = 0;
  const tell = tellLate(
    (progress) => told.push(progress),
    () => time,
  );
  const at = (milliseconds: number, progress: Progress) => {
    time = milliseconds;
    tell(progress);
  };
  at(0, { step: 'reading', done: 1, of: 20 });
  at(999, { step: 'reading', done: 20, of: 20 });
  at(5000, { step: 'pages', done: 1, of: 20 });
  at(5999, { step: 'pages', done: 9, of: 20 });
  expect(told).toEqual([]);
  at(6000, { step: 'pages', done: 10, of: 20 });
  expect(told).toEqual([{ step: 'pages', done: 10, of: 20 }]);
});
