import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DayLayout, dayForKey } from '#client/pages/archive/plot/day-for-key.ts';
import { type Day, day } from '#dataset/values.ts';

const days = [
  '2019-12-30',
  '2020-02-29',
  '2020-03-01',
  '2020-03-02',
  '2020-03-09',
  '2020-03-31',
  '2020-07-04',
  '2021-01-01',
].map((text) => day.parse(text));

function walk(from: string, key: string, layout: DayLayout = 'down', isFar = false): string | null {
  return dayForKey(days, day.parse(from), { key, isFar }, layout);
}

describe('days in columns of weeks', () => {
  test.each([
    ['2020-02-29', 'ArrowDown', '2020-03-01'],
    ['2020-03-01', 'ArrowUp', '2020-02-29'],
    ['2020-03-02', 'ArrowRight', '2020-03-09'],
    ['2020-03-09', 'ArrowLeft', '2020-03-02'],
  ])('from %s, %s moves by a day or a week to %s', (from, key, to) => {
    expect(walk(from, key)).toBe(to);
  });
});

describe('days side by side', () => {
  test.each([
    ['2020-02-29', 'ArrowRight', '2020-03-01'],
    ['2020-03-01', 'ArrowLeft', '2020-02-29'],
    ['2020-03-02', 'ArrowDown', '2020-03-09'],
    ['2020-03-09', 'ArrowUp', '2020-03-02'],
  ])('from %s, %s moves by a day or a week to %s', (from, key, to) => {
    expect(walk(from, key, 'across')).toBe(to);
  });
});

describe('days without stories', () => {
  test.each([
    ['2020-03-09', 'ArrowDown', '2020-03-31'],
    ['2020-03-01', 'ArrowRight', '2020-03-09'],
    ['2020-03-31', 'ArrowRight', '2020-07-04'],
    ['2020-02-29', 'ArrowUp', '2019-12-30'],
    ['2021-01-01', 'ArrowLeft', '2020-07-04'],
  ])('from %s, %s moves on to the next day with stories, %s', (from, key, to) => {
    expect(walk(from, key)).toBe(to);
  });

  test('the arrow keys stop at the first and the last day', () => {
    expect(walk('2021-01-01', 'ArrowRight')).toBe('2021-01-01');
    expect(walk('2019-12-30', 'ArrowLeft')).toBe('2019-12-30');
  });
});

describe('keys for longer distances', () => {
  test.each([
    ['2020-02-29', 'PageDown', '2020-03-01'],
    ['2020-03-31', 'PageDown', '2020-07-04'],
    ['2020-07-04', 'PageUp', '2020-03-01'],
    ['2020-03-31', 'PageUp', '2020-02-29'],
    ['2020-03-09', 'Home', '2020-02-29'],
    ['2020-03-09', 'End', '2020-07-04'],
  ])('from %s, %s moves to %s', (from, key, to) => {
    expect(walk(from, key)).toBe(to);
  });

  test('with Control, Home and End move to the ends of the archive', () => {
    expect(walk('2020-03-09', 'Home', 'down', true)).toBe('2019-12-30');
    expect(walk('2020-03-09', 'End', 'down', true)).toBe('2021-01-01');
  });

  test.each([
    ['2021-01-01', 'PageDown'],
    ['2019-12-30', 'PageUp'],
    ['2020-03-09', 'Tab'],
    ['2020-03-09', 'Enter'],
    ['2020-03-09', 'a'],
  ])('from %s, %s does nothing', (from, key) => {
    expect(walk(from, key)).toBeNull();
  });
});

test('the arrow keys for days alone reach every day from every other', () => {
  const gaps = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(gaps, (lengths) => {
      let time = Date.UTC(2000, 0, 1);
      const scattered = lengths.map((length): Day => {
        time += length * 86_400_000;
        return day.parse(new Date(time).toISOString().slice(0, 10));
      });
      let at = scattered[0];
      const reached: Day[] = [];
      for (let step = 0; at !== undefined && step < scattered.length; step += 1) {
        reached.push(at);
        at = dayForKey(scattered, at, { key: 'ArrowDown', isFar: false }, 'down') ?? undefined;
      }
      expect(reached).toEqual(scattered);
    }),
  );
});
