import { queryOptions } from '@tanstack/react-query';
import { readerOf } from '#client/queries/dataset-reader.ts';
import { askEdition } from '#client/queries/edition.ts';
import type { Period } from '#client/routes/addresses.ts';
import type { Year } from '#dataset/values.ts';
import { type CalendarYear, yearIn, yearsOf } from './calendar.ts';
import { type PeriodPlace, placePeriod } from './place-period.ts';

/** The number of stories on each day. The request continues if the reader leaves the page. */
export function calendarQuery() {
  return queryOptions({
    queryKey: ['calendar'],
    queryFn: ({ client, meta }) =>
      askEdition(client, ({ calendar }) =>
        readerOf(meta)('calendar', calendar, new AbortController().signal),
      ),
  });
}

/** A month or day, its neighbours, and where its stories are in the list of all stories. */
export function periodQuery(period: Period) {
  return queryOptions({
    queryKey: ['period', period],
    queryFn: async ({ client }): Promise<PeriodPlace> =>
      placePeriod(await client.fetchQuery(calendarQuery()), period),
  });
}

/** A year's calendar, and the nearest years that have stories; null if there are none. */
export type YearPlace = {
  year: CalendarYear;
  earlier: Year | null;
  later: Year | null;
  firstWeekday: number;
};

export function yearQuery(year: Year) {
  return queryOptions({
    queryKey: ['period', year],
    queryFn: async ({ client }): Promise<YearPlace> => {
      const calendar = await client.fetchQuery(calendarQuery());
      const years = yearsOf(calendar).map((one) => one.year);
      return {
        year: yearIn(calendar, year),
        earlier: years.find((one) => one < year) ?? null,
        later: years.findLast((one) => one > year) ?? null,
        firstWeekday: calendar.firstWeekday,
      };
    },
  });
}
