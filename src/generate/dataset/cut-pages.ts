import type { ListPage, StorySummary } from '#dataset/list.ts';
import { type PageName, pageName } from '#dataset/values.ts';
import { hashOf } from './hash.ts';

/** How many stories every page but the newest has. The newest has as many or up to twice as many. */
export const pageLength = 24;

/** The pages of a list, the newest first, each under its name. */
export type Chain = { name: PageName; page: ListPage }[];

/**
 * Cuts a list into pages from its oldest end, so that a new story changes the newest page alone. A
 * page is named by a hash of its content, which includes the names of older pages.
 */
export function cutPages(stories: readonly StorySummary[]): Chain {
  const oldestFirst: Chain = [];
  const count = Math.max(1, Math.floor(stories.length / pageLength));
  for (let number = 1; stories.length > 0 && number <= count; number += 1) {
    const end = stories.length - (number - 1) * pageLength;
    const start = number === count ? 0 : end - pageLength;
    const [older = null, ...jumps] = linksFrom(number, oldestFirst);
    const page = { number, older, jumps, stories: stories.slice(start, end) };
    oldestFirst.push({ name: pageName.parse(hashOf(write(page))), page });
  }
  return oldestFirst.reverse();
}

/** The names of the pages 1, 2, 4, 8, … before the one with a number. */
function linksFrom(number: number, oldestFirst: Chain): PageName[] {
  const names: PageName[] = [];
  for (let distance = 1; distance < number; distance *= 2) {
    const target = oldestFirst[number - 1 - distance];
    if (target !== undefined) names.push(target.name);
  }
  return names;
}

const written = new WeakMap<StorySummary, string>();

/** A page as JSON. A story stands in several lists, but is written once. */
function write({ number, older, jumps, stories }: ListPage): string {
  const summaries = stories.map((summary) => {
    const text = written.get(summary) ?? JSON.stringify(summary);
    written.set(summary, text);
    return text;
  });
  const links = `"older":${JSON.stringify(older)},"jumps":${JSON.stringify(jumps)}`;
  return `{"number":${number},${links},"stories":[${summaries.join()}]}`;
}
