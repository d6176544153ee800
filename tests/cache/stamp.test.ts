import { linkSync, lstatSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isSettled, stampOf, strictStampOf } from '#cache/stamp.ts';
import { withFolder } from '#tests/support/worlds/write-world.ts';

test('a file that is renamed, or has another name besides, has the same stamp', () =>
  withFolder({ page: 'Text' }, async (folder) => {
    const [page, moved] = [join(folder, 'page'), join(folder, 'moved')];
    const before = stampOf(lstatSync(page));
    linkSync(page, join(folder, 'other'));
    renameSync(page, moved);
    expect(stampOf(lstatSync(moved))).toBe(before);
    expect(stampOf(lstatSync(join(folder, 'other')))).toBe(before);
    writeFileSync(moved, 'Texts');
    expect(stampOf(lstatSync(moved))).not.toBe(before);
  }));

test('a strict stamp differs where a time was set back', () =>
  withFolder({ page: 'Text' }, async (folder) => {
    const page = join(folder, 'page');
    utimesSync(page, 1, 1);
    const before = lstatSync(page);
    writeFileSync(page, 'Tent');
    utimesSync(page, 1, 1);
    const after = lstatSync(page);
    expect(stampOf(after)).toBe(stampOf(before));
    // Within one step of its clock, a system can't tell either.
    expect(strictStampOf(after) === strictStampOf(before)).toBe(after.ctimeMs === before.ctimeMs);
  }));

test('a file that has only just changed may do so again unnoticed', () => {
  expect(isSettled(10_000, 10_001)).toBe(false);
  expect(isSettled(10_000, 12_000)).toBe(false);
  expect(isSettled(10_000, 12_001)).toBe(true);
  expect(isSettled(10_000, 9_000)).toBe(false);
});
