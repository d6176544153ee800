import { expect, test, vi } from 'vitest';
import { describeCode } from '#cache/describe-code.ts';

test('the same code is described in the same way', () => {
  expect(describeCode()).toBe(describeCode());
});

test('another version of Node, or of its data, is other code', () => {
  const before = describeCode();
  vi.spyOn(process, 'versions', 'get').mockReturnValue({ ...process.versions, tz: '2099z' });
  expect(describeCode()).not.toBe(before);
});
