import type { StorySummary, TopicCombinations } from '#dataset/list.ts';
import type { TopicEntry } from '#dataset/manifest.ts';
import type { TopicSlug } from '#dataset/values.ts';
import { compareText } from '#documents/text/compare-text.ts';
import { pageNumberAt } from './cut-pages.ts';

type TopicSet = TopicCombinations['sets'][number];
type PageRange = TopicSet['pages'][number];

/** How many page ranges a set may name: where it needs more, the closest ones are joined. */
const mostRanges = 4;

/** The distinct topic sets of the stories in a topic's list, in the order in which they first occur. */
export function gatherCombinations(
  { slug, name, firstPage }: TopicEntry,
  list: readonly StorySummary[],
): TopicCombinations {
  const sets = new Map<string, TopicSet>();
  for (const [place, story] of list.entries()) {
    const topics = listedTopics(story).sort(compareText);
    const key = topics.join('+');
    const set: TopicSet = sets.get(key) ?? { topics, count: 0, pages: [] };
    sets.set(key, set);
    set.count += 1;
    set.pages = addPage(set.pages, pageNumberAt(place, list.length));
  }
  return { slug, name, firstPage, sets: [...sets.values()] };
}

function listedTopics({ listedUnder, topics }: StorySummary): TopicSlug[] {
  return [...(listedUnder ?? topics.map(({ slug }) => slug))];
}

/** Adds a page that is not newer than any of the ranges. */
function addPage(ranges: PageRange[], page: number): PageRange[] {
  const [newest, oldest] = ranges.at(-1) ?? [];
  if (oldest === page) return ranges;
  if (newest !== undefined && oldest !== undefined && oldest - page <= 1) {
    return [...ranges.slice(0, -1), [newest, page]];
  }
  return joinClosest([...ranges, [page, page]]);
}

function joinClosest(ranges: PageRange[]): PageRange[] {
  if (ranges.length <= mostRanges) return ranges;
  const gaps = ranges.slice(1).map(([newest], index) => (ranges[index]?.[1] ?? newest) - newest);
  const closest = gaps.indexOf(Math.min(...gaps));
  return ranges.flatMap((range, index) => {
    if (index === closest + 1) return [];
    return [index === closest ? [range[0], ranges[index + 1]?.[1] ?? range[1]] : range];
  });
}
