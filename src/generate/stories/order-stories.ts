import type { Day } from '#dataset/values.ts';
import { dayOf } from '#documents/document/read-instant.ts';
import { compareText } from '#documents/text/compare-text.ts';
import type { DateJudge } from './judge-dates.ts';
import type { StoryWithTimeline, TimelineArticle } from './lay-timelines.ts';
import { compareRank, compareTime } from './rank.ts';

export type OrderedStory = StoryWithTimeline & {
  day: Day;
  /** Whether its day has not come yet, so that it is in no list. */
  isToCome: boolean;
  isUncertain: boolean;
  /** How many articles of its coverage have a date that is certain. They come first. */
  certain: number;
  /** How many articles of its coverage come before it on its timeline. */
  earlier: number;
};

/**
 * Orders stories by day in the site's time zone, the newest first, and within a day by how many publishers
 * reported the event, then by rank. Those
 * whose date is uncertain come last, and so do such articles in the coverage of a story.
 */
export function orderStories(
  stories: readonly StoryWithTimeline[],
  timeZone: string,
  judge: DateJudge,
): OrderedStory[] {
  return stories
    .map((story) => orderStory(story, timeZone, judge))
    .sort(
      (a, b) =>
        Number(a.isUncertain) - Number(b.isUncertain) ||
        compareText(b.day, a.day) ||
        b.eventPublishers - a.eventPublishers ||
        compareRank(a, b),
    );
}

function orderStory(story: StoryWithTimeline, timeZone: string, judge: DateJudge): OrderedStory {
  const { publishedAt } = story;
  const isUncertain = judge.isUncertain(publishedAt);
  const certain: TimelineArticle[] = [];
  const doubtful: TimelineArticle[] = [];
  for (const article of story.coverage) {
    (judge.isUncertain(article.publishedAt) ? doubtful : certain).push(article);
  }
  // Those whose date is of the other kind all come after it if its own is certain, else before it.
  const alike = isUncertain ? doubtful : certain;
  const earlier = alike.filter((article) => compareTime(article, story) < 0).length;
  return {
    ...story,
    coverage: [...certain, ...doubtful],
    day: dayOf(publishedAt, timeZone),
    isToCome: judge.isToCome(publishedAt),
    isUncertain,
    certain: certain.length,
    earlier: isUncertain ? certain.length + earlier : earlier,
  };
}
