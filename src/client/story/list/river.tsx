import { Fragment } from 'react';
import { dayOf } from '#client/language/dates.ts';
import { useSite } from '#client/lib/site-context.ts';
import { useLastVisit } from '#client/reader/memory.ts';
import { useIsMuted } from '#client/reader/use-is-muted.ts';
import type { ListedStory } from '#dataset/list.ts';
import { listedDate } from '#dataset/shared/listed-date.ts';
import { NewMark } from './new-mark.tsx';
import { isPlainList } from './plan-rows.ts';
import { type DayOptions, type Lead, RiverDay } from './river-day.tsx';

type RiverProps = DayOptions & {
  stories: readonly ListedStory[];
  /** The story that the page leads with. */
  lead: Lead | null;
  /** The topic slugs or the publisher's id that the river is about. */
  about: readonly string[];
  /** Whether to render all days, or only as many as fill the first screen. */
  isWhole: boolean;
  /** The time zone (IANA) in which times are shown. Days are always the site's. */
  timeZone: string;
};

/** Stories grouped by day, the newest first, with a mark where the last visit ended. */
export function River({ stories, lead, about, isWhole, timeZone, ...options }: RiverProps) {
  const site = useSite();
  const lastVisit = useLastVisit();
  const isMuted = useIsMuted(about);
  const isPlain = isPlainList(stories);
  const days = daysOf(stories, site.timeZone);
  const divided = lastVisit === null ? 0 : days.findIndex((day) => isKnown(day, lastVisit));
  const drawn = isWhole ? days : firstScreen(days);
  return drawn.map(({ day, stories: ofDay }, index) => (
    <Fragment key={day}>
      {index > 0 && index === divided && <NewMark />}
      <RiverDay
        day={day}
        isMuted={isMuted}
        isPlain={isPlain}
        lead={lead}
        stories={ofDay}
        timeZone={timeZone}
        {...options}
      />
    </Fragment>
  ));
}

/** How many stories fill a screen: a lead and two rows of three. */
const screenful = 7;

/** The first days, cut off once they fill a screen. */
function firstScreen(days: readonly Day[]): readonly Day[] {
  const first: Day[] = [];
  let count = 0;
  for (const { day, stories } of days) {
    if (count >= screenful) break;
    first.push({ day, stories: stories.slice(0, screenful) });
    count += stories.length;
  }
  return first;
}

/** In place of the day of stories whose date is uncertain. */
const uncertain = 'uncertain';

type Day = { day: string; stories: ListedStory[] };

function daysOf(stories: readonly ListedStory[], timeZone: string): Day[] {
  const days: Day[] = [];
  for (const story of stories) {
    const { publishedAt, dateUncertain } = listedDate(story);
    const day = dateUncertain === true ? uncertain : dayOf(publishedAt, timeZone);
    const last = days.at(-1);
    if (last?.day === day) last.stories.push(story);
    else days.push({ day, stories: [story] });
  }
  return days;
}

/** Whether no story of a day is newer than the last visit. */
function isKnown({ stories }: Day, lastVisit: number): boolean {
  return stories.every((story) => Date.parse(listedDate(story).publishedAt) <= lastVisit);
}
