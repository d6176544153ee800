import type { QueryClient } from '@tanstack/react-query';
import { dayOf } from '#client/language/dates.ts';
import { choiceQuery } from '#client/queries/lists/river-query.ts';
import type { Period } from '#client/routes/addresses.ts';
import type { ListPage, StorySummary } from '#dataset/list.ts';
import type { PageName } from '#dataset/values.ts';
import { calendarQuery } from './calendar-query.ts';

/** The minimum number of stories to load at a time, if the period has as many. */
const enough = 12;

/**
 * The stories of a month or day in a time zone (IANA): the list of all stories, starting at the
 * page with the period's newest story, without those of other periods. `firstPage` is that page's number.
 */
export function periodListQuery(period: Period, firstPage: number, timeZone: string) {
  return choiceQuery(`archive/${period}`, async ({ place }, { client, read, signal }) => {
    const stories: StorySummary[] = [];
    let number = firstPage;
    let older: PageName | null = place?.page ?? (await nameOf(firstPage, client));
    while (older !== null && stories.length < enough) {
      const page: ListPage = await read('lists', older, signal);
      const placed = page.stories
        .filter((story) => story.dateUncertain !== true)
        .map((story) => ({ story, day: dayOf(story.publishedAt, timeZone) }));
      stories.push(...placed.flatMap(({ story, day }) => (day.startsWith(period) ? story : [])));
      const hasEnded = placed.some(({ day }) => day < period);
      number = page.number;
      older = hasEnded ? null : page.older;
    }
    return { number, older: older === null ? null : { list: 'all', page: older }, stories };
  });
}

async function nameOf(number: number, client: QueryClient): Promise<PageName | null> {
  const { pages } = await client.fetchQuery(calendarQuery());
  return pages[number - 1] ?? null;
}
