import type { Day } from '#dataset/values.ts';
import { dayOf } from '#documents/document/read-instant.ts';
import { compareText } from '#documents/text/compare-text.ts';
import type { PlacedStory } from './fold-events.ts';
import { compareRank } from './rank.ts';

export type OrderedStory = PlacedStory & { day: Day };

/** Orders stories by day in the site's time zone, the newest first, and within a day by rank. */
export function orderStories(stories: readonly PlacedStory[], timeZone: string): OrderedStory[] {
  return stories
    .map((story) => ({ ...story, day: dayOf(story.publishedAt, timeZone) }))
    .sort((a, b) => compareText(b.day, a.day) || compareRank(a, b));
}
