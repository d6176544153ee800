import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DayLayout, dayForKey } from '#client/pages/archive/day-for-key.ts';
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

describe('among days in columns of weeks', () => {
  test.each([
    ['2020-02-29', 'ArrowDown', '2020-03-01'],
    ['2020-03-01', 'ArrowUp', '2020-02-29'],
    ['2020-03-02', 'ArrowRight', '2020-03-09'],
    ['2020-03-09', 'ArrowLeft', '2020-03-02'],
  ])('from %s, %s leads a day or a week on to %s', (from, key, to) => {
    expect(walk(from, key)).toBe(to);
  });
});

describe('among days side by side', () => {
  test.each([
    ['2020-02-29', 'ArrowRight', '2020-03-01'],
    ['2020-03-01', 'ArrowLeft', '2020-02-29'],
    ['2020-03-02', 'ArrowDown', '2020-03-09'],
    ['2020-03-09', 'ArrowUp', '2020-03-02'],
  ])('from %s, %s leads a day or a week on to %s', (from, key, to) => {
    expect(walk(from, key, 'across')).toBe(to);
  });
});

describe('where a day has no stories', () => {
  test.each([
    ['2020-03-09', 'ArrowDown', '2020-03-31'],
    ['2020-03-01', 'ArrowRight', '2020-03-09'],
    ['2020-03-31', 'ArrowRight', '2020-07-04'],
    ['2020-02-29', 'ArrowUp', '2019-12-30'],
    ['2021-01-01', 'ArrowLeft', '2020-07-04'],
  ])('from %s, %s goes on to the next that has, %s', (from, key, to) => {
    expect(walk(from, key)).toBe(to);
  });

  test('the last stays the last, and the first the first', () => {
    expect(walk('2021-01-01', 'ArrowRight')).toBe('2021-01-01');
    expect(walk('2019-12-30', 'ArrowLeft')).toBe('2019-12-30');
  });
});

describe('the keys for longer ways', () => {
  test.each([
    ['2020-02-29', 'PageDown', '2020-03-01'],
    ['2020-03-31', 'PageDown', '2020-07-04'],
    ['2020-07-04', 'PageUp', '2020-03-01'],
    ['2020-03-31', 'PageUp', '2020-02-29'],
    ['2020-03-09', 'Home', '2020-02-29'],
    ['2020-03-09', 'End', '2020-07-04'],
  ])('from %s, %s leads to %s', (from, key, to) => {
    expect(walk(from, key)).toBe(to);
  });

  test('with Control, the ends are those of the archive', () => {
    expect(walk('2020-03-09', 'Home', 'down', true)).toBe('2019-12-30');
    expect(walk('2020-03-09', 'End', 'down', true)).toBe('2021-01-01');
  });

  test.each([
    ['2021-01-01', 'PageDown'],
    ['2019-12-30', 'PageUp'],
    ['2020-03-09', 'Tab'],
    ['2020-03-09', 'Enter'],
    ['2020-03-09', 'a'],
  ])('from %s, %s leads nowhere', (from, key) => {
    expect(walk(from, key)).toBeNull();
  });
});

test('every day is reached from every other by the arrows of days alone', () => {
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
