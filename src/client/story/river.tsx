import { dayOf } from '#client/lib/dates.ts';
import type { StorySummary } from '#dataset/list.ts';
import type { Story } from '#dataset/story.ts';
import { DaySection } from './day-section.tsx';
import { LeadStory } from './lead-story.tsx';
import styles from './river.module.css';
import { type CardWeight, StoryCard } from './story-card.tsx';

type RiverProps = {
  stories: readonly StorySummary[];
  /** The first story as a whole, where the page leads with it; undefined while it loads. */
  lead: { story: Story | undefined } | null;
  timeZone: string;
};

/** Stories by day, the newest first. */
export function River({ stories, lead, timeZone }: RiverProps) {
  return daysOf(stories, timeZone).map(({ day, first, others }, index) => {
    const leads = index === 0 && lead !== null;
    return (
      <DaySection instant={first.publishedAt} key={day} timeZone={timeZone}>
        {leads && <LeadStory story={lead.story} summary={first} timeZone={timeZone} />}
        <Columns stories={leads ? others : [first, ...others]} timeZone={timeZone} />
      </DaySection>
    );
  });
}

/** The stories of a day besides its lead: the fewer there are, the more room each has. */
function Columns({ stories, timeZone }: Pick<RiverProps, 'stories' | 'timeZone'>) {
  if (stories.length === 0) return null;
  return (
    <div className={styles.columns} data-columns={Math.min(stories.length, 3)}>
      {stories.map((story, index) => (
        <StoryCard
          key={story.id}
          story={story}
          timeZone={timeZone}
          weight={weightOf(index, stories.length)}
        />
      ))}
    </div>
  );
}

/** A day of one or two stories features the first; a fuller day has three with a picture. */
function weightOf(index: number, count: number): CardWeight {
  if (count < 3) return index === 0 ? 'feature' : 'minor';
  return index < 3 ? 'major' : 'minor';
}

type Day = { day: string; first: StorySummary; others: StorySummary[] };

function daysOf(stories: readonly StorySummary[], timeZone: string): Day[] {
  const days: Day[] = [];
  for (const story of stories) {
    const day = dayOf(story.publishedAt, timeZone);
    const last = days.at(-1);
    if (last?.day === day) last.others.push(story);
    else days.push({ day, first: story, others: [] });
  }
  return days;
}
