import { Fragment } from 'react';
import { dayOf } from '#client/lib/dates.ts';
import { useLastVisit } from '#client/lib/memory.ts';
import { useSite } from '#client/lib/site-context.ts';
import { useMutes } from '#client/lib/use-mutes.ts';
import type { StorySummary } from '#dataset/list.ts';
import { NewMark } from './new-mark.tsx';
import { type Lead, RiverDay } from './river-day.tsx';

type RiverProps = {
  stories: readonly StorySummary[];
  /** The story that the page leads with. */
  lead: Lead | null;
  /** The topics or the source that the river is about. */
  about: readonly string[];
  /** The zone in which times are told. Days are the site's. */
  timeZone: string;
};

/** Stories by day, the newest first, divided where the last visit ended. */
export function River({ stories, lead, about, timeZone }: RiverProps) {
  const site = useSite();
  const lastVisit = useLastVisit();
  const isMuted = useMutes(about);
  const days = daysOf(stories, site.timeZone);
  const divided = lastVisit === null ? 0 : days.findIndex((day) => isKnown(day, lastVisit));
  return days.map(({ day, stories: ofDay }, index) => (
    <Fragment key={day}>
      {index > 0 && index === divided && <NewMark />}
      <RiverDay day={day} isMuted={isMuted} lead={lead} stories={ofDay} timeZone={timeZone} />
    </Fragment>
  ));
}

type Day = { day: string; stories: StorySummary[] };

function daysOf(stories: readonly StorySummary[], timeZone: string): Day[] {
  const days: Day[] = [];
  for (const story of stories) {
    const day = dayOf(story.publishedAt, timeZone);
    const last = days.at(-1);
    if (last?.day === day) last.stories.push(story);
    else days.push({ day, stories: [story] });
  }
  return days;
}

/** Whether nothing of a day is newer than the last visit. */
function isKnown({ stories }: Day, lastVisit: number): boolean {
  return stories.every((story) => Date.parse(story.publishedAt) <= lastVisit);
}
