import type { ReactNode } from 'react';
import { type FormatInstant, formatDay } from '#client/language/dates.ts';
import { useLanguage } from '#client/language/language.ts';
import { useSite } from '#client/lib/site-context.ts';
import { useRemembered } from '#client/routes/entry-memory.ts';
import { type LeadCoverage, LeadStory } from '#client/story/card/lead-story.tsx';
import { StoryCard } from '#client/story/card/story-card.tsx';
import type { ListedStory } from '#dataset/list.ts';
import { listedDate } from '#dataset/shared/listed-date.ts';
import type { StoryId } from '#dataset/values.ts';
import { DaySection } from './day-section.tsx';
import { HiddenStoriesToggle } from './hidden-stories-toggle.tsx';
import { MarkDayButton } from './mark-day-button.tsx';
import { planRows, type Row } from './plan-rows.ts';
import styles from './river-day.module.css';

/** The story that a page leads with. */
export type Lead = { id: StoryId; coverage: LeadCoverage };

/** What some lists do in another way. */
export type DayOptions = {
  /** Writes the heading of a day. By default, it is the whole date. */
  formatHeading?: FormatInstant | undefined;
  /** The language of such a heading, where it isn't that of dates. */
  headingTag?: string | undefined;
  /** Draws the stories of a day. By default, they are cards. */
  draw?: ((stories: readonly ListedStory[], timeZone: string) => ReactNode) | undefined;
};

type RiverDayProps = DayOptions & {
  /** `2021-02-15`, in the site's zone; or another text for those whose date is uncertain. */
  day: string;
  stories: readonly ListedStory[];
  lead: Lead | null;
  /** Whether the list has no covered story that could be featured. */
  isPlain: boolean;
  isMuted: (story: ListedStory) => boolean;
  timeZone: string;
};

/** One day of the river. Muted stories are hidden until the reader reveals them. */
export function RiverDay(props: RiverDayProps) {
  const { day, stories, lead, isPlain, isMuted, timeZone, draw } = props;
  const { formatHeading = formatDay, headingTag } = props;
  const site = useSite();
  const language = useLanguage();
  const [isRevealed, reveal] = useRemembered(`muted of ${day}`, false);
  const wanted = stories.filter((story) => !isMuted(story));
  const shown = isRevealed ? stories : wanted;
  const leading = shown.find(({ id }) => id === lead?.id);
  const [first] = stories;
  const date = first === undefined ? undefined : listedDate(first);
  const isUncertain = date === undefined || date.dateUncertain === true;
  const name = isUncertain
    ? capitalize(language.dateUncertain)
    : formatHeading(date.publishedAt, site.timeZone, language);
  return (
    <DaySection
      name={name}
      nameTag={isUncertain ? language.textsTag : headingTag}
      note={
        <HiddenStoriesToggle
          count={stories.length - wanted.length}
          isRevealed={isRevealed}
          onToggle={reveal}
        />
      }
      tools={<MarkDayButton day={name} stories={shown} />}
    >
      {lead !== null && leading !== undefined && (
        <LeadStory coverage={lead.coverage} summary={leading} timeZone={timeZone} />
      )}
      {draw === undefined ? (
        <Cards
          // Cards are not in elements of their rows: as stories are added, they may move to another one.
          rows={planRows(
            shown.filter((story) => story !== leading),
            isPlain,
          )}
          timeZone={timeZone}
        />
      ) : (
        draw(shown, timeZone)
      )}
    </DaySection>
  );
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Cards side by side. The fewer there are in a row, the more room each gets. */
function Cards({ rows, timeZone }: { rows: readonly Row[]; timeZone: string }) {
  if (rows.length === 0) return null;
  return (
    <div className={styles.cards}>
      {rows.flat().map(({ story, weight, span }) => (
        <StoryCard key={story.id} span={span} story={story} timeZone={timeZone} weight={weight} />
      ))}
    </div>
  );
}
