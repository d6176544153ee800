import type { ListedStory } from '#dataset/list.ts';

/**
 * The date by which a story stands in a list: that of what the publisher wrote, in the list of a
 * publisher, and the story's own in any other.
 */
export function listedDate(
  story: Pick<ListedStory, 'publishedAt' | 'dateUncertain' | 'report'>,
): Pick<ListedStory, 'publishedAt' | 'dateUncertain'> {
  return story.report?.article ?? story;
}
