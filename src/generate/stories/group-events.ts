import type { EditorsWord, EventArticle } from '#events/article.ts';
import { type Bond, type FoundEvents, findEvents } from '#events/find-events.ts';
import { tellLanguage } from '#events/words/tell-language.ts';
import type { Publishers } from '#generate/publishers/identify-publishers.ts';
import { foldSpelling } from './gather-topics.ts';
import type { DateJudge } from './judge-dates.ts';
import type { CoveredStory, CoveringArticle } from './link-coverage.ts';
import { coveringArticle } from './link-coverage.ts';
import { compareTime } from './rank.ts';

/**
 * An article on a story's timeline, and why it is there: an editor gave both the same event, a document
 * names it, or it is alike. One of another event is there because a document names it.
 */
export type TimelineArticle = CoveringArticle & { why: Bond; isOfAnotherEvent: boolean };

/** A story whose coverage is that of its event, in order of time, with what else documents name. */
export type GroupedStory = Omit<CoveredStory, 'coverage'> & {
  /** Equal for all stories of an event. */
  eventName: string;
  /** How many publishers reported the event. */
  eventPublishers: number;
  coverage: readonly TimelineArticle[];
};

export type EventRules = {
  /** Whether articles are of one event if they are alike, or only if documents say so. */
  byWording: boolean;
  /** The site's language, a tag of BCP 47. */
  language: string;
  publishers: Pick<Publishers, 'of'>;
};

/** So many articles of an event, the nearest in time, are on the timeline of each of its stories. */
const longestTimeline = 250;

type Known = CoveringArticle & { event: string | null; cites: readonly string[] };

/**
 * Finds out which stories are one event, and gives each of them the coverage of all, articles that only
 * documents name included. One with an uncertain date can't be of an event, unless an editor says so.
 */
export function groupEvents(
  stories: readonly CoveredStory[],
  rules: EventRules,
  { isUncertain }: Pick<DateJudge, 'isUncertain'>,
): GroupedStory[] {
  const articles = gatherArticles(stories);
  const placed = [...articles.values()].filter(
    (article) => article.event !== null || !isUncertain(article.publishedAt),
  );
  const found = findEvents(
    placed.map((article) => toEventArticle(article, rules)),
    rules,
  );
  const bonds = strongestBonds(found);
  const eventOf = new Map(
    found.events.flatMap((event) => event.members.map((member) => [member, event] as const)),
  );
  const timelines = new Map(
    found.events.map(({ name, members }) => [
      name,
      members.flatMap((member) => articles.get(member) ?? []).sort(compareTime),
    ]),
  );
  const counts = new Map(
    [...timelines].map(([name, members]) => [
      name,
      new Set(members.map((article) => rules.publishers.of(article).id)).size,
    ]),
  );
  return stories.map((story) => {
    const eventName = eventOf.get(story.identity)?.name ?? story.identity;
    const members = nearestTo(story, timelines.get(eventName) ?? []);
    const cited = new Map(story.coverage.map((article) => [article.identity, article]));
    const ofEvent = members.map((article) => ({
      ...(cited.get(article.identity) ?? coveringArticle(article, article.storyId)),
      why: whyTogether(story, article, cited, bonds),
      isOfAnotherEvent: false,
    }));
    const shown = new Set(members.map(({ identity }) => identity));
    const others = story.coverage
      .filter(({ identity }) => !shown.has(identity))
      .map((article) => ({
        ...article,
        why: 'cited' as const,
        isOfAnotherEvent: eventOf.get(article.identity)?.name !== eventName,
      }));
    const coverage = [...ofEvent, ...others].sort(compareTime);
    return { ...story, eventName, eventPublishers: counts.get(eventName) ?? 1, coverage };
  });
}

/** Every article, by its identity: the stories, and what only documents name, as the first of these does. */
function gatherArticles(stories: readonly CoveredStory[]): Map<string, Known> {
  const articles = new Map<string, Known>();
  for (const story of stories) {
    for (const article of story.coverage) {
      if (article.storyId === null && !articles.has(article.identity)) {
        articles.set(article.identity, { ...article, event: null, cites: [] });
      }
    }
  }
  for (const story of stories) {
    const cites = story.citations.map(({ article: cited }) => cited.identity);
    const article = coveringArticle(story, story.id);
    articles.set(story.identity, { ...article, event: story.event, cites });
  }
  return articles;
}

function toEventArticle(article: Known, { language, publishers }: EventRules): EventArticle {
  const { identity, title, excerpt, publishedAt, cites, event } = article;
  return {
    id: identity,
    headline: title,
    excerpt,
    at: Date.parse(publishedAt),
    publisher: publishers.of(article).id,
    language: tellLanguage(`${title}\n${excerpt}`, language),
    cites,
    event: readWord(event),
  };
}

/** Names that differ only in case or spacing are one. */
function readWord(event: string | null): EditorsWord | null {
  if (event === null) return null;
  const name = foldSpelling(event);
  return name === 'none' ? { kind: 'apart' } : { kind: 'named', name };
}

/** What ties each article to its event: an editor's word rather than a citation, and that than wording. */
function strongestBonds({ ties }: FoundEvents): ReadonlyMap<string, Bond> {
  const bonds = new Map<string, Bond>();
  const order: readonly Bond[] = ['alike', 'cited', 'editor'];
  for (const { id, to, bond } of ties) {
    for (const article of [id, to]) {
      const known = bonds.get(article);
      if (known === undefined || order.indexOf(bond) > order.indexOf(known)) {
        bonds.set(article, bond);
      }
    }
  }
  return bonds;
}

function whyTogether(
  story: CoveredStory,
  article: Known,
  cited: ReadonlyMap<string, CoveringArticle>,
  bonds: ReadonlyMap<string, Bond>,
): Bond {
  if (story.event !== null && article.event !== null) return 'editor';
  if (cited.has(article.identity)) return 'cited';
  return bonds.get(article.identity) ?? 'alike';
}

/** The other articles of a story's event, in order of time: of very many, the nearest. */
function nearestTo(story: CoveredStory, timeline: readonly Known[]): Known[] {
  const place = timeline.findIndex(({ identity }) => identity === story.identity);
  const start = Math.max(
    0,
    Math.min(place - longestTimeline / 2, timeline.length - longestTimeline),
  );
  return timeline
    .slice(start, start + longestTimeline)
    .filter(({ identity }) => identity !== story.identity);
}
