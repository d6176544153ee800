import { beforeAll, describe, expect, test } from 'vitest';
import {
  placePeriod,
  weekColumn,
  weekdayColumn,
  yearsOf,
} from '#client/queries/archive/calendar.ts';
import { isDay, isMonth, type Period } from '#client/routes/addresses.ts';
import { day } from '#dataset/values.ts';
import { largeWorld } from '#tests/support/large-world.ts';
import { pagesOf, storyText, type World, writeWorld } from '#tests/support/write-world.ts';

const sunday = 7;
const monday = 1;

function period(text: string): Period {
  if (isDay(text) || isMonth(text)) return text;
  throw new Error(`${text} is neither a day nor a month`);
}

describe('the column of a day', () => {
  test.each([
    ['2021-02-15', monday, 1],
    ['2021-02-15', sunday, 2],
    ['2021-02-14', monday, 7],
    ['2021-02-14', sunday, 1],
    ['2021-02-13', 6, 1],
  ])('%s, in weeks that begin on day %i: column %i', (text, first, column) => {
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
  ])('%s, in weeks that begin on day %i: column %i', (text, first, column) => {
    expect(weekColumn(day.parse(text), first)).toBe(column);
  });
});

describe('a calendar with years without stories', () => {
  let world: World;

  beforeAll(async () => {
    const times = ['2021-02-15T21:41:00Z', '2021-02-01T08:00:00Z', '1998-05-04T08:00:00Z'];
    world = await writeWorld(
      Object.fromEntries(
        times.map((publishedDateTime, number) => [
          `story-${number}.md`,
          storyText({ title: `Story ${number}`, publishedDateTime }),
        ]),
      ),
    );
  });

  test('has the years that have stories, each with all of its days', () => {
    const years = yearsOf(world.dataset.calendar.calendar);
    expect(years.map(({ year, count }) => [year, count])).toEqual([
      [2021, 2],
      [1998, 1],
    ]);
    for (const { months } of years) {
      const days = months.flatMap((month) => month.days.map((each) => each.day));
      expect(days.length).toBe(365);
      expect(days).toEqual([...days].sort());
    }
  });

  test.each([
    ['2021-02', '1998-05', null],
    ['1998-05', null, '2021-02'],
    ['2010-07', '1998-05', '2021-02'],
    ['2021-02-15', '2021-02-01', null],
    ['2021-02-03', '2021-02-01', '2021-02-15'],
    ['1998-05-04', null, '2021-02-01'],
    ['2030-01-01', '2021-02-15', null],
  ])('%s comes after %s and before %s', (text, earlier, later) => {
    expect(placePeriod(world.dataset.calendar.calendar, period(text))).toMatchObject({
      earlier,
      later,
    });
  });

  test('a period without stories is on no page', () => {
    const place = placePeriod(world.dataset.calendar.calendar, period('2010-07'));
    expect(place).toMatchObject({ count: 0, firstPage: null });
    expect(place.month.days.length).toBe(31);
  });
});

test('every month and day of a large site is found on the page with its newest story', async () => {
  const { dataset } = await writeWorld(Object.fromEntries(largeWorld()));
  const { calendar } = dataset.calendar;
  const listed = pagesOf(dataset, dataset.manifest.firstPage).flatMap(({ name, stories }) =>
    stories.map(({ publishedAt }) => ({ name, day: publishedAt.slice(0, 10) })),
  );
  const periods = new Set(listed.flatMap((story) => [story.day, story.day.slice(0, 7)]));
  expect(periods.size).toBeGreaterThan(9);
  for (const text of periods) {
    const own = listed.filter((story) => story.day.startsWith(text));
    expect(placePeriod(calendar, period(text))).toMatchObject({
      count: own.length,
      firstPage: own[0]?.name,
    });
  }
});
