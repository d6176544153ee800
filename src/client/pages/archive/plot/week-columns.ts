import type { Day } from '#dataset/values.ts';

const dayLength = 86_400_000;

/** The column of a day in a row of seven that begins with `firstWeekday`, from 1. */
export function weekdayColumn(day: Day, firstWeekday: number): number {
  return columnOf(Date.parse(day), firstWeekday);
}

/** The column of a day's week in a row of a year's weeks that begin with `firstWeekday`, from 1. */
export function weekColumn(day: Day, firstWeekday: number): number {
  const yearStart = Date.parse(`${day.slice(0, 4)}-01-01`);
  const daysBefore = (Date.parse(day) - yearStart) / dayLength;
  return Math.floor((daysBefore + columnOf(yearStart, firstWeekday) - 1) / 7) + 1;
}

function columnOf(time: number, firstWeekday: number): number {
  return ((new Date(time).getUTCDay() + 7 - firstWeekday) % 7) + 1;
}
