import { beforeAll, describe, expect, test } from 'vitest';
import { yearsOf } from '#client/queries/archive/calendar.ts';
import { placePeriod } from '#client/queries/archive/place-period.ts';
import { isDay, isMonth, type Period } from '#client/routes/addresses.ts';
import type { Calendar } from '#dataset/calendar.ts';
import { month, pageName } from '#dataset/values.ts';
import { largeWorld } from '#tests/support/worlds/large-world.ts';
import { pagesOf, storyText, type World, writeWorld } from '#tests/support/worlds/write-world.ts';

function period(text: string): Period {
  if (isDay(text) || isMonth(text)) return text;
  throw new Error(`${text} is neither a day nor a month`);
}

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
      ['2021', 2],
      ['1998', 1],
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
  const listed = pagesOf(dataset, dataset.manifest.firstPage).flatMap(({ number, stories }) =>
    stories.map(({ publishedAt }) => ({ number, day: publishedAt.slice(0, 10) })),
  );
  const periods = new Set(listed.flatMap((story) => [story.day, story.day.slice(0, 7)]));
  expect(periods.size).toBeGreaterThan(9);
  for (const text of periods) {
    const own = listed.filter((story) => story.day.startsWith(text));
    expect(placePeriod(calendar, period(text))).toMatchObject({
      count: own.length,
      firstPage: own[0]?.number,
    });
  }
});

test('placing every day of twice as many years reads the calendar twice as often, not four times', () => {
  const reads = (years: number) => {
    const { calendar, countReads } = watched(years);
    for (const { month: name, days } of calendar.months) {
      for (const index of days.keys()) {
        placePeriod(calendar, period(`${name}-${String(index + 1).padStart(2, '0')}`));
      }
    }
    return countReads();
  };
  expect(reads(2) / reads(1)).toBeLessThan(2.2);
});

/** A calendar of whole years with a story on each of its days, which counts how often they are read. */
function watched(years: number): { calendar: Calendar; countReads: () => number } {
  let reads = 0;
  const counting: ProxyHandler<number[]> = {
    get: (days, key, receiver) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) reads += 1;
      return Reflect.get(days, key, receiver);
    },
  };
  const months = Array.from({ length: years * 12 }, (_, index) => ({
    month: month.parse(new Date(Date.UTC(2020, -index)).toISOString().slice(0, 7)),
    days: new Proxy(Array<number>(28).fill(1), counting),
    reports: Array<number>(28).fill(1),
  }));
  const pages = [pageName.parse('0123456789abcdef')];
  const calendar = { firstWeekday: 1, pageLength: 24, pages, uncertain: 0, months };
  return { calendar, countReads: () => reads };
}
