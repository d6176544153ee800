import { formatDay } from '#client/language/dates.ts';
import { useLanguage } from '#client/language/language.ts';
import { useSite } from '#client/lib/site-context.ts';
import { useRemembered } from '#client/routes/entry-memory.ts';
import { type LeadCoverage, LeadStory } from '#client/story/card/lead-story.tsx';
import { type CardWeight, StoryCard } from '#client/story/card/story-card.tsx';
import type { StorySummary } from '#dataset/list.ts';
import type { StoryId } from '#dataset/values.ts';
import { DaySection } from './day-section.tsx';
import { HiddenStoriesToggle } from './hidden-stories-toggle.tsx';
import { MarkDayButton } from './mark-day-button.tsx';
import styles from './river-day.module.css';

/** The story that a page leads with. */
export type Lead = { id: StoryId; coverage: LeadCoverage };

type RiverDayProps = {
  /** `2021-02-15`, in the site's zone; or another text for those whose date is uncertain. */
  day: string;
  stories: readonly StorySummary[];
  lead: Lead | null;
  isMuted: (story: StorySummary) => boolean;
  timeZone: string;
};

/** One day of the river. Muted stories are hidden until the reader reveals them. */
export function RiverDay({ day, stories, lead, isMuted, timeZone }: RiverDayProps) {
  const site = useSite();
  const language = useLanguage();
  const [isRevealed, reveal] = useRemembered(`muted of ${day}`, false);
  const wanted = stories.filter((story) => !isMuted(story));
  const shown = isRevealed ? stories : wanted;
  const leading = shown.find(({ id }) => id === lead?.id);
  const [first] = stories;
  const name =
    first === undefined || first.dateUncertain === true
      ? capitalize(language.dateUncertain)
      : formatDay(first.publishedAt, site.timeZone, language);
  return (
    <DaySection
      name={name}
      tools={
        <>
          <HiddenStoriesToggle
            count={stories.length - wanted.length}
            isRevealed={isRevealed}
            onToggle={reveal}
          />
          <MarkDayButton day={name} stories={shown} />
        </>
      }
    >
      {lead !== null && leading !== undefined && (
        <LeadStory coverage={lead.coverage} summary={leading} timeZone={timeZone} />
      )}
      <Columns stories={shown.filter((story) => story !== leading)} timeZone={timeZone} />
    </DaySection>
  );
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The stories of a day besides its lead. The fewer there are, the more room each gets. */
function Columns({ stories, timeZone }: Pick<RiverDayProps, 'stories' | 'timeZone'>) {
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

/** A day of one or two stories features the first; a fuller day shows three with a picture. */
function weightOf(index: number, count: number): CardWeight {
  if (count < 3) return index === 0 ? 'feature' : 'minor';
  return index < 3 ? 'major' : 'minor';
}
