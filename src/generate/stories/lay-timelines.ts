import type { WholeEvent } from '#dataset/story.ts';
import type { Bond } from '#events/event-finder.ts';
import type { KnownArticle } from './event-articles.ts';
import type { PlacedStory } from './fold-events.ts';
import type { Events, KnownEvent } from './group-events.ts';
import type { DateJudge } from './judge-dates.ts';
import { type CoveringArticle, coveringArticle } from './link-coverage.ts';
import { compareTime } from './rank.ts';

/**
 * An article on a story's timeline, and why it is there: an editor gave both the same event, a document
 * names it, or it is alike. One of another event is there because a document names it.
 */
export type TimelineArticle = CoveringArticle & {
  why: Bond;
  isOfAnotherEvent: boolean;
  /** A primary subtag of BCP 47. */
  language: string;
};

/** A story whose coverage is that of its event, in order of time, with what else documents name. */
export type StoryWithTimeline = Omit<PlacedStory, 'coverage'> & {
  coverage: readonly TimelineArticle[];
  /** Set where the coverage lacks articles of the event. */
  wholeEvent: WholeEvent | null;
};

/**
 * The story that leads an event has all its articles on its timeline; one that is folded under it, so many: if each
 * of thousands had all, they would be millions.
 */
const longestFolded = 100;

/** Of these, so many are the earliest, who may have been first at once, and one is the last. */
const earliest = 20;

/** Gives each story the coverage of its event, articles that only documents name included. */
export function layTimelines(
  stories: readonly PlacedStory[],
  events: Events,
  { isToCome }: Pick<DateJudge, 'isToCome'>,
): StoryWithTimeline[] {
  return stories.map((story) => {
    const event = events.of(story.identity);
    const isLead = story.foldedUnder === null && !isToCome(story.publishedAt);
    const ofEvent =
      event === undefined
        ? []
        : coverageOfEvent(story, articlesFor(story, event, isLead), { event, tied: events.tied });
    const shown = new Set(ofEvent.map(({ identity }) => identity));
    const others = story.coverage.flatMap((article): TimelineArticle[] => {
      if (shown.has(article.identity)) return [];
      const isOfAnotherEvent = event === undefined || events.of(article.identity) !== event;
      const language = events.languageOf(article.identity);
      return [timelineArticle(article, { why: 'cited', isOfAnotherEvent, language })];
    });
    const lacks = event !== undefined && shown.size + 1 < event.timeline.length;
    return {
      ...story,
      coverage: [...ofEvent, ...others].sort(compareTime),
      wholeEvent: lacks ? { reports: event.timeline.length, publishers: event.publishers } : null,
    };
  });
}

/** Articles of a story's event, in its own document's words if that names them. */
function coverageOfEvent(
  story: PlacedStory,
  articles: readonly KnownArticle[],
  { event, tied }: { event: KnownEvent; tied: ReadonlySet<string> },
): TimelineArticle[] {
  const own = new Map(story.coverage.map((article) => [article.identity, article]));
  return articles.map((article) => {
    const { identity, language } = article;
    const listed = own.get(identity);
    const why = whyTogether(story, article, {
      isCited: listed !== undefined || event.cited.has(identity),
      isTied: tied.has(identity),
    });
    return timelineArticle(listed ?? article, { why, isOfAnotherEvent: false, language });
  });
}

function whyTogether(
  story: PlacedStory,
  article: KnownArticle,
  { isCited, isTied }: { isCited: boolean; isTied: boolean },
): Bond {
  if (story.event !== null && article.event !== null) return 'editor';
  if (isCited) return 'cited';
  return article.event !== null && !isTied ? 'editor' : 'alike';
}

/**
 * The other articles of a story's event, in order of time. Of very many, a folded story has the first and the last, so
 * that what it says of these is true, the lead, what its own document names, and the nearest in time.
 */
function articlesFor(
  story: PlacedStory,
  { timeline }: KnownEvent,
  isLead: boolean,
): KnownArticle[] {
  const isOther = ({ identity }: KnownArticle) => identity !== story.identity;
  if (isLead || timeline.length <= longestFolded) return timeline.filter(isOther);
  const near = longestFolded - earliest - 1;
  const place = placeOf(story, timeline);
  const start = Math.max(0, Math.min(place - Math.floor(near / 2), timeline.length - near));
  const named = new Set(story.coverage.map(({ identity }) => identity));
  return timeline.filter(
    (article, index) =>
      isOther(article) &&
      (index < earliest ||
        index === timeline.length - 1 ||
        (index >= start && index < start + near) ||
        article.storyId === story.foldedUnder ||
        named.has(article.identity)),
  );
}

/** The place of a story in the timeline of its event, by halves: a long one is searched for each of its stories. */
function placeOf(story: PlacedStory, timeline: readonly KnownArticle[]): number {
  let [start, end] = [0, timeline.length];
  while (start < end) {
    const middle = (start + end) >> 1;
    const article = timeline[middle];
    if (article !== undefined && compareTime(article, story) < 0) start = middle + 1;
    else end = middle;
  }
  return start;
}

/** Added to a copy: spreading into a new object takes several times as long. */
function timelineArticle(
  article: CoveringArticle,
  known: Omit<TimelineArticle, keyof CoveringArticle>,
): TimelineArticle {
  return Object.assign(coveringArticle(article, article.storyId), known);
}
