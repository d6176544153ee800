import type { StoryId } from '#dataset/values.ts';
import type { DateJudge } from './judge-dates.ts';
import type { CoveredStory } from './link-coverage.ts';
import { compareRank } from './rank.ts';

export type PlacedStory = CoveredStory & { foldedUnder: StoryId | null };

const foldingWindow = 7 * 24 * 60 * 60 * 1000;

/**
 * Gives each event one place: a story that is in the coverage of a higher-ranked one, at most seven days
 * apart, is folded under it. It is folded only under a story that isn't folded itself, the highest-ranked
 * of them, so that every story is in a list or on the timeline of one that is. A story of a day to come
 * is in no list yet, so none is folded under it.
 */
export function foldEvents(
  stories: readonly CoveredStory[],
  { isToCome }: Pick<DateJudge, 'isToCome'>,
): PlacedStory[] {
  const placed = new Map<StoryId, PlacedStory>();
  for (const story of [...stories].sort(compareRank)) {
    const leads = story.coverage.flatMap((article) => {
      const lead = article.storyId === null ? undefined : placed.get(article.storyId);
      const canLead = lead?.foldedUnder === null && !isToCome(lead.publishedAt);
      return canLead && isNear(lead, story) ? lead : [];
    });
    const [lead] = leads.sort(compareRank);
    placed.set(story.id, { ...story, foldedUnder: lead?.id ?? null });
  }
  return [...placed.values()];
}

function isNear(a: CoveredStory, b: CoveredStory): boolean {
  return Math.abs(Date.parse(a.publishedAt) - Date.parse(b.publishedAt)) <= foldingWindow;
}
