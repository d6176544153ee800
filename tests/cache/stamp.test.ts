import { lstatSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isSettled, stampOf } from '#cache/stamp.ts';
import { withFolder } from '#tests/support/worlds/write-world.ts';

test('a file has another stamp once it has another size', () =>
  withFolder({ page: 'Text' }, async (folder) => {
    const page = join(folder, 'page');
    const before = stampOf(lstatSync(page));
    expect(stampOf(lstatSync(page))).toBe(before);
    writeFileSync(page, 'Texts');
    expect(stampOf(lstatSync(page))).not.toBe(before);
  }));

test('a file has another stamp where its time was set back', () =>
  withFolder({ page: 'Text' }, async (folder) => {
    const page = join(folder, 'page');
    utimesSync(page, 1, 1);
    const before = lstatSync(page);
    writeFileSync(page, 'Tent');
    utimesSync(page, 1, 1);
    const after = lstatSync(page);
    // Within one step of its clock, a system can't tell either.
    expect(stampOf(after) === stampOf(before)).toBe(after.ctimeMs === before.ctimeMs);
  }));

test('a file that has only just changed may do so again unnoticed', () => {
  expect(isSettled(10_000, 10_001)).toBe(false);
  expect(isSettled(10_000, 12_000)).toBe(false);
  expect(isSettled(10_000, 12_001)).toBe(true);
  expect(isSettled(10_000, 9_000)).toBe(false);
});
