import type { StoryId } from '#dataset/values.ts';
import { groupBy } from '#documents/group-by.ts';
import type { GroupedStory } from './group-events.ts';
import type { DateJudge } from './judge-dates.ts';
import { compareRank } from './rank.ts';

export type PlacedStory = GroupedStory & { foldedUnder: StoryId | null };

/**
 * Gives each event one place: its highest-ranked story leads it, and the others are folded under that one.
 * A story of a day to come is in no list yet, so it leads none; one with an uncertain date, which stands
 * last in the lists, leads only if all dates are uncertain.
 */
export function foldEvents(
  stories: readonly GroupedStory[],
  { isToCome, isUncertain }: Pick<DateJudge, 'isToCome' | 'isUncertain'>,
): PlacedStory[] {
  const events = groupBy(stories, ({ eventName }) => eventName);
  const leads = new Map(
    [...events].map(([name, members]) => {
      const [lead] = members
        .filter(({ publishedAt }) => !isToCome(publishedAt))
        .sort(
          (a, b) =>
            Number(isUncertain(a.publishedAt)) - Number(isUncertain(b.publishedAt)) ||
            compareRank(a, b),
        );
      return [name, lead?.id ?? null];
    }),
  );
  return stories.map((story) => {
    const lead = leads.get(story.eventName) ?? null;
    return { ...story, foldedUnder: lead === story.id ? null : lead };
  });
}
