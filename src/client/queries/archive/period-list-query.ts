import { dayOf } from '#client/language/dates.ts';
import { type RiverPage, riverQuery } from '#client/queries/lists/river-query.ts';
import type { Period } from '#client/routes/addresses.ts';
import type { StorySummary } from '#dataset/list.ts';
import type { PageName } from '#dataset/values.ts';

/** The minimum number of stories to load at a time, if the period has as many. */
const enough = 12;

/**
 * The stories of a month or day in a time zone (IANA): the list of all stories, starting at the
 * page with the period's newest story, without those of other periods.
 */
export function periodListQuery(period: Period, firstPage: PageName, timeZone: string) {
  return riverQuery(`archive/${period}`, firstPage, async ({ name }, { read, signal }) => {
    const stories: StorySummary[] = [];
    let page: RiverPage;
    let older: PageName | null = name;
    do {
      page = await read('lists', older, signal);
      const dated = page.stories.filter((story) => story.dateUncertain !== true);
      const placed = dated.map((story) => ({
        story,
        day: dayOf(story.publishedAt, timeZone),
      }));
      stories.push(...placed.flatMap(({ story, day }) => (day.startsWith(period) ? story : [])));
      const hasEnded = placed.some(({ day }) => day < period);
      older = hasEnded ? null : page.older;
    } while (older !== null && stories.length < enough);
    return { number: page.number, older, stories };
  });
}
