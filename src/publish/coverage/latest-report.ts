import type { Story } from '#dataset/story.ts';
import type { Instant } from '#dataset/values.ts';

/** When the latest article of a story's timeline came; null where no date of it can be right. */
export function latestReport(story: Story): Instant | null {
  const certain = [story, ...story.coverage].filter(({ dateUncertain }) => dateUncertain !== true);
  return certain.reduce<Instant | null>((latest, { publishedAt }) => {
    const isLater = latest === null || Date.parse(publishedAt) > Date.parse(latest);
    return isLater ? publishedAt : latest;
  }, null);
}
