import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { weekColumn, weekdayColumn } from '#client/pages/archive/plot/week-columns.ts';
import { day } from '#dataset/values.ts';
import { projectRoot } from '#tests/support/project-root.ts';

const sunday = 7;
const monday = 1;

describe('the column of a day', () => {
  test.each([
    ['2021-02-15', monday, 1],
    ['2021-02-15', sunday, 2],
    ['2021-02-14', monday, 7],
    ['2021-02-14', sunday, 1],
    ['2021-02-13', 6, 1],
  ])('%s stands in weeks that begin with %i in column %i', (text, first, column) => {
    expect(weekdayColumn(day.parse(text), first)).toBe(column);
  });
});

describe('the column of a week', () => {
  test.each([
    ['2021-01-01', monday, 1],
    ['2021-01-03', monday, 1],
    ['2021-01-04', monday, 2],
    ['2021-12-31', monday, 53],
    ['2000-12-31', monday, 53],
    ['2000-12-31', sunday, 54],
  ])('%s stands in weeks that begin with %i in column %i', (text, first, column) => {
    expect(weekColumn(day.parse(text), first)).toBe(column);
  });
});

test('the style sheet has a place for every month, whatever its year and its first weekday', () => {
  const file = join(projectRoot, 'src/client/pages/archive/plot/week-columns.module.css');
  const rules = readFileSync(file, 'utf8');
  const places = new Set<string>();
  // The calendar repeats itself after 28 years, but for the turn of most centuries.
  for (let year = 1996; year < 2024; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      for (let weekday = 1; weekday <= 7; weekday += 1) {
        const first = day.parse(`${year}-${String(month).padStart(2, '0')}-01`);
        const [week, column] = [weekColumn(first, weekday), weekdayColumn(first, weekday)];
        places.add(`.week[data-week="${week}"] {\n  --week: ${week};\n}`);
        places.add(`.weekday[data-weekday="${column}"] {\n  --weekday: ${column};\n}`);
      }
    }
  }
  expect([...places].filter((place) => !rules.includes(place))).toEqual([]);
});
