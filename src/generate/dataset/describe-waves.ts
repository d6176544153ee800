import type { Wave } from '#dataset/story.ts';
import { mayHaveWaves, splitWaves } from '#events/split-waves.ts';

type Article = { title: string; excerpt: string; publishedAt: string; language: string };

/**
 * The waves of a timeline, each with its number of articles and the most central of their headlines; none
 * if it is all one wave. `timeline` is in order of time, without articles with an uncertain date.
 */
export function describeWaves(timeline: readonly Article[]): Wave[] {
  const times = timeline.map(({ publishedAt }) => ({ at: Date.parse(publishedAt) }));
  if (!mayHaveWaves(times)) return [];
  const waves = splitWaves(
    timeline.map(({ title, excerpt, language }, place) => ({
      headline: title,
      excerpt,
      at: times[place]?.at ?? 0,
      language,
    })),
  );
  if (waves.length < 2) return [];
  return waves.map(({ start, end, title }) => ({
    reports: end - start,
    title: timeline[title]?.title ?? '',
  }));
}
