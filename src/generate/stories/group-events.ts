import type { FoundEvents } from '#events/find-events.ts';
import {
  type EventRules,
  gatherArticles,
  type KnownArticle,
  toEventArticle,
} from './event-articles.ts';
import type { DateJudge } from './judge-dates.ts';
import type { CoveredStory } from './link-coverage.ts';
import { compareTime } from './rank.ts';

/** A story and the event that it is of. */
export type GroupedStory = CoveredStory & {
  /** Equal for all stories of an event. */
  eventName: string;
  /** How many publishers reported the event. */
  eventPublishers: number;
  /** A primary subtag of BCP 47. */
  language: string;
};

/** An event; `timeline` is in order of time, `cited` has what documents of its stories name. */
export type KnownEvent = {
  name: string;
  timeline: readonly KnownArticle[];
  cited: ReadonlySet<string>;
  publishers: number;
};

/** What is known of the events of all stories. */
export type Events = {
  /** The event of an article; undefined for one that can't be of any. */
  of: (identity: string) => KnownEvent | undefined;
  /** The language of an article: a primary subtag of BCP 47. */
  languageOf: (identity: string) => string;
  /** The articles that are tied to others by more than an editor's word. */
  tied: ReadonlySet<string>;
};

/**
 * Finds out which stories are one event; articles that only documents name are of one, too. One with an
 * uncertain date can't be of an event, unless an editor says so.
 */
export function groupEvents(
  stories: readonly CoveredStory[],
  rules: EventRules,
  { isUncertain }: Pick<DateJudge, 'isUncertain'>,
): { stories: GroupedStory[]; events: Events } {
  const articles = gatherArticles(stories, rules.language);
  const placed = [...articles.values()].filter(
    (article) => article.event !== null || !isUncertain(article.publishedAt),
  );
  const found = rules.findEvents(
    placed.map((article) => toEventArticle(article, rules.publishers)),
    rules,
  );
  const known = new Map<string, KnownEvent>();
  for (const { name, members } of found.events) {
    const timeline = members.flatMap((member) => articles.get(member) ?? []).sort(compareTime);
    const cited = new Set(timeline.flatMap(({ cites }) => cites));
    const publishers = new Set(timeline.map((article) => rules.publishers.of(article).id));
    const event = { name, timeline, cited, publishers: publishers.size };
    for (const member of members) known.set(member, event);
  }
  const languageOf = (identity: string) => articles.get(identity)?.language ?? rules.language;
  const grouped = stories.map((story) => {
    const event = known.get(story.identity);
    return {
      ...story,
      eventName: event?.name ?? story.identity,
      eventPublishers: event?.publishers ?? 1,
      language: languageOf(story.identity),
    };
  });
  const events = { of: known.get.bind(known), languageOf, tied: tiedByThemselves(found) };
  return { stories: grouped, events };
}

function tiedByThemselves({ ties }: FoundEvents): ReadonlySet<string> {
  const tied = ties.filter(({ bond }) => bond !== 'editor');
  return new Set(tied.flatMap(({ id, to }) => [id, to]));
}
