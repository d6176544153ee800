import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDuration, formatGap, formatOffset } from '#client/language/durations.ts';
import { english } from '#client/language/en/interface.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

describe('how long coverage took, in words', () => {
  test.each([
    ['a minute', 0],
    ['a minute', 1.4 * minute],
    ['two minutes', 2 * minute],
    ['59 minutes', 59 * minute],
    ['an hour', hour],
    ['two hours', 2 * hour],
    ['twelve hours', 12 * hour],
    ['13 hours', 13 * hour],
    ['one and a half days', 1.5 * day],
    ['two days', 2 * day],
    ['three and a half days', 3.5 * day],
    ['13 days', 13 * day],
    ['two weeks', 14 * day],
    ['three weeks', 21 * day],
    ['two months', 61 * day],
    ['twelve months', 365 * day],
    ['two years', 731 * day],
    ['ten years', 3650 * day],
  ])('%s', (words, milliseconds) => {
    expect(formatDuration(milliseconds, english)).toBe(words);
  });

  test('is never empty, never zero, and never has a wrong plural', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 * day }), (milliseconds) => {
        const words = formatDuration(milliseconds, english);
        expect(words).not.toMatch(/\b(no|zero|0|NaN|undefined)\b/);
        expect(words).not.toMatch(/\b(one|a|an|1) \w+s\b/);
      }),
    );
  });
});

describe('a gap without reports', () => {
  test.each([
    ['twelve hours later', 12 * hour],
    ['15 hours later', 15 * hour],
    ['a day later', day],
    ['two days later', 2 * day],
    ['three days later', 3 * day + 3 * hour],
    ['13 days later', 13 * day],
    ['two weeks later', 15 * day],
    ['13 months later', 400 * day],
  ])('%s', (words, milliseconds) => {
    expect(formatGap(milliseconds, english)).toBe(words);
  });

  test.each([0, 6 * hour, 11.9 * hour])('is not mentioned under half a day', (milliseconds) => {
    expect(formatGap(milliseconds, english)).toBeNull();
  });
});

describe('how much later a report came than the first', () => {
  test.each([
    ['+1 min', minute],
    ['+45 min', 45 * minute],
    ['+1 h', hour],
    ['+26 h', 26 * hour],
    ['+3 d', 3 * day],
  ])('%s', (words, milliseconds) => {
    expect(formatOffset(milliseconds, english)).toBe(words);
  });

  test('is not mentioned under a minute', () => {
    expect(formatOffset(59_000, english)).toBe('');
  });
});
