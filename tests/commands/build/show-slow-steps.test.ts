import { expect, test } from 'vitest';
import { showSlowSteps } from '#commands/build/show-slow-steps.ts';
import type { Progress } from '#commands/show-progress.ts';

test('how far a step is is told once it has taken a second', () => {
  const shown: Progress[] = [];
  let time = 0;
  const show = showSlowSteps(
    (progress) => shown.push(progress),
    () => time,
  );
  const at = (milliseconds: number, progress: Progress) => {
    time = milliseconds;
    show(progress);
  };
  at(0, { step: 'reading', done: 1, of: 20 });
  at(999, { step: 'reading', done: 20, of: 20 });
  at(5000, { step: 'pages', done: 1, of: 20 });
  at(5999, { step: 'pages', done: 9, of: 20 });
  expect(shown).toEqual([]);
  at(6000, { step: 'pages', done: 10, of: 20 });
  expect(shown).toEqual([{ step: 'pages', done: 10, of: 20 }]);
});
