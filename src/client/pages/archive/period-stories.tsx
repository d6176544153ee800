import { useLanguage } from '#client/language/language.ts';
import { useSite } from '#client/lib/site-context.ts';
import { periodListQuery } from '#client/queries/archive/period-list-query.ts';
import { useRiver } from '#client/queries/lists/use-river.ts';
import { frontPath, isDay, type Period } from '#client/routes/addresses.ts';
import { drawHeadlines } from '#client/story/card/headline-row.tsx';
import { ListBody } from '#client/story/list/list-body.tsx';

type PeriodStoriesProps = { period: Period; firstPage: number; count: number };

/**
 * The river of a month or day. The title of the page has the month or the day, which the headings don't
 * repeat. Without scripts, it continues in the river of all stories.
 */
export function PeriodStories({ period, firstPage, count }: PeriodStoriesProps) {
  const { timeZone } = useSite();
  const { dates, storyCount, textsTag } = useLanguage();
  const list = useRiver(periodListQuery(period, firstPage, timeZone));
  return (
    <ListBody
      draw={drawHeadlines}
      formatHeading={(instant, zone) =>
        isDay(period) ? storyCount(count) : dates.write(Date.parse(instant), zone, dates.dayInMonth)
      }
      headingTag={isDay(period) ? textsTag : undefined}
      list={list}
      olderPath={frontPath}
    />
  );
}
