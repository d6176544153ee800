import type { StorySummary } from '#dataset/list.ts';
import type { Report, Story } from '#dataset/story.ts';
import { summarizeCoverage } from './coverage-summary.ts';

/** In UTF-16 units. */
const longestExcerpt = 400;

const mostPictures = 3;

/**
 * What lists show of a story, without `listedUnder` and `report`. `place` is how many articles of its
 * coverage come before it on its timeline; by default, those that were published earlier, or whose date
 * is certain where the story's own isn't.
 */
export function summarizeStory(story: Story, place = countEarlier(story)): StorySummary {
  return {
    id: story.id,
    title: story.title,
    excerpt: shortenText(story.excerpt),
    publishedAt: story.publishedAt,
    url: story.url,
    publisher: story.publisher,
    topics: story.topics,
    images: story.images.slice(0, mostPictures),
    coverageSummary: summarizeCoverage(timelineOf(story, place), story, story.wholeEvent),
    ...(story.dateUncertain && { dateUncertain: true }),
    ...(story.dateSeen && { dateSeen: true }),
  };
}

type Timed = Pick<Report, 'publishedAt' | 'dateUncertain'>;

/** All articles of a story's timeline, with `place` of its coverage before its own. */
export function timelineOf<Main extends Timed, Other extends Timed>(
  story: Main & { coverage: readonly Other[] },
  place = countEarlier(story),
): (Main | Other)[] {
  return [...story.coverage.slice(0, place), story, ...story.coverage.slice(place)];
}

/**
 * How many articles of a story's coverage come before it on its timeline: those that were published earlier,
 * or whose date is certain where the story's own isn't.
 */
export function countEarlier({
  publishedAt,
  dateUncertain,
  coverage,
}: Timed & { coverage: readonly Timed[] }): number {
  const time = Date.parse(publishedAt);
  return coverage.filter((report) =>
    report.dateUncertain === dateUncertain
      ? Date.parse(report.publishedAt) < time
      : dateUncertain === true,
  ).length;
}

/** Cut at a space where there is one, never within a character, with an ellipsis. */
function shortenText(text: string): string {
  if (text.length <= longestExcerpt) return text;
  const cut = text.slice(0, longestExcerpt).replace(/\p{Cs}$/u, '');
  const space = cut.lastIndexOf(' ');
  return `${(space > longestExcerpt / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
