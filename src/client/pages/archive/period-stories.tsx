import { useSite } from '#client/lib/site-context.ts';
import { periodListQuery } from '#client/queries/archive/period-list-query.ts';
import { useRiver } from '#client/queries/lists/use-river.ts';
import { frontPath, type Period } from '#client/routes/addresses.ts';
import { ListBody } from '#client/story/list/list-body.tsx';
import type { PageName } from '#dataset/values.ts';

type PeriodStoriesProps = { period: Period; firstPage: PageName };

/** The river of a month or day. Without scripts, it continues in the river of all stories. */
export function PeriodStories({ period, firstPage }: PeriodStoriesProps) {
  const { timeZone } = useSite();
  const list = useRiver(periodListQuery(period, firstPage, timeZone));
  return <ListBody list={list} olderPath={frontPath} />;
}
