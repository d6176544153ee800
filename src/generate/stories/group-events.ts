import type { Bond } from '#events/event-finder.ts';
import type { FoundEvents } from '#events/find-events.ts';
import {
  type EventRules,
  gatherArticles,
  type KnownArticle,
  toEventArticle,
} from './event-articles.ts';
import type { DateJudge } from './judge-dates.ts';
import { type CoveredStory, type CoveringArticle, coveringArticle } from './link-coverage.ts';
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
export type GroupedStory = Omit<CoveredStory, 'coverage'> & {
  /** Equal for all stories of an event. */
  eventName: string;
  /** How many publishers reported the event. */
  eventPublishers: number;
  /** A primary subtag of BCP 47. */
  language: string;
  coverage: readonly TimelineArticle[];
};

/** An event; `timeline` is in order of time, `cited` has what documents of its stories name. */
type KnownEvent = {
  name: string;
  timeline: readonly KnownArticle[];
  /** By identity, the place of each article in the timeline. */
  places: ReadonlyMap<string, number>;
  cited: ReadonlySet<string>;
  publishers: number;
};

/** So many articles of an event, the nearest in time, are on the timeline of each of its stories. */
const longestTimeline = 250;

/**
 * Finds out which stories are one event, and gives each of them the coverage of all, articles that only
 * documents name included. One with an uncertain date can't be of an event, unless an editor says so.
 */
export function groupEvents(
  stories: readonly CoveredStory[],
  rules: EventRules,
  { isUncertain }: Pick<DateJudge, 'isUncertain'>,
): GroupedStory[] {
  const articles = gatherArticles(stories, rules.language);
  const placed = [...articles.values()].filter(
    (article) => article.event !== null || !isUncertain(article.publishedAt),
  );
  const found = rules.findEvents(
    placed.map((article) => toEventArticle(article, rules.publishers)),
    rules,
  );
  const tied = tiedByThemselves(found);
  const events = new Map<string, KnownEvent>();
  for (const { name, members } of found.events) {
    const timeline = members.flatMap((member) => articles.get(member) ?? []).sort(compareTime);
    const cited = new Set(timeline.flatMap(({ cites }) => cites));
    const publishers = new Set(timeline.map((article) => rules.publishers.of(article).id));
    const places = new Map(timeline.map(({ identity }, place) => [identity, place]));
    const event = { name, timeline, places, cited, publishers: publishers.size };
    for (const member of members) events.set(member, event);
  }
  const languageOf = (identity: string) => articles.get(identity)?.language ?? rules.language;
  return stories.map((story) => {
    const event = events.get(story.identity) ?? eventOfOne(story);
    const ofEvent = coverageOfEvent(story, event, tied);
    const shown = new Set(ofEvent.map(({ identity }) => identity));
    const others = story.coverage.flatMap((article): TimelineArticle[] => {
      if (shown.has(article.identity)) return [];
      const isOfAnotherEvent = events.get(article.identity) !== event;
      const language = languageOf(article.identity);
      return [timelineArticle(article, { why: 'cited', isOfAnotherEvent, language })];
    });
    return {
      ...story,
      eventName: event.name,
      eventPublishers: event.publishers,
      language: languageOf(story.identity),
      coverage: [...ofEvent, ...others].sort(compareTime),
    };
  });
}

/** The event of a story that can't be of any. */
function eventOfOne({ identity }: CoveredStory): KnownEvent {
  return { name: identity, timeline: [], places: new Map(), cited: new Set(), publishers: 1 };
}

/** The articles that are tied to others by more than an editor's word. */
function tiedByThemselves({ ties }: FoundEvents): ReadonlySet<string> {
  const tied = ties.filter(({ bond }) => bond !== 'editor');
  return new Set(tied.flatMap(({ id, to }) => [id, to]));
}

/** The other articles of a story's event, in its own document's words if that names them. */
function coverageOfEvent(
  story: CoveredStory,
  event: KnownEvent,
  tied: ReadonlySet<string>,
): TimelineArticle[] {
  const own = new Map(story.coverage.map((article) => [article.identity, article]));
  return nearestTo(story, event).map((article) => {
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
  story: CoveredStory,
  article: KnownArticle,
  { isCited, isTied }: { isCited: boolean; isTied: boolean },
): Bond {
  if (story.event !== null && article.event !== null) return 'editor';
  if (isCited) return 'cited';
  return article.event !== null && !isTied ? 'editor' : 'alike';
}

/** The other articles of a story's event, in order of time: of very many, the nearest. */
function nearestTo(story: CoveredStory, { timeline, places }: KnownEvent): KnownArticle[] {
  const place = places.get(story.identity) ?? 0;
  const start = Math.max(
    0,
    Math.min(place - longestTimeline / 2, timeline.length - longestTimeline),
  );
  return timeline
    .slice(start, start + longestTimeline)
    .filter(({ identity }) => identity !== story.identity);
}

/** Added to a copy: spreading into a new object takes several times as long. */
function timelineArticle(
  article: CoveringArticle,
  known: Omit<TimelineArticle, keyof CoveringArticle>,
): TimelineArticle {
  return Object.assign(coveringArticle(article, article.storyId), known);
}
