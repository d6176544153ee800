import { describe, expect, test } from 'vitest';
import { weekColumn, weekdayColumn } from '#client/pages/archive/week-columns.ts';
import { day } from '#dataset/values.ts';

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
