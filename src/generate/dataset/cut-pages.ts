import type { ListPage, StorySummary } from '#dataset/list.ts';
import { type PageName, pageName } from '#dataset/values.ts';
import { hashOf } from './hash.ts';

/** How many stories every page but the newest has. The newest has as many or up to twice as many. */
export const pageLength = 24;

/** The pages of a list, the newest first, each under its name. */
export type Chain = { name: PageName; page: ListPage }[];

/**
 * Cuts a list into pages from its oldest end, so that a new story changes the newest page alone. A
 * page is named by a hash of its content, which holds the name of the next older page.
 */
export function cutPages(stories: readonly StorySummary[]): Chain {
  const chain: Chain = [];
  const count = Math.max(1, Math.floor(stories.length / pageLength));
  for (let number = 1; stories.length > 0 && number <= count; number += 1) {
    const end = stories.length - (number - 1) * pageLength;
    const start = number === count ? 0 : end - pageLength;
    const older = chain[0]?.name ?? null;
    const page = { number, older, stories: stories.slice(start, end) };
    chain.unshift({ name: pageName.parse(hashOf(write(page))), page });
  }
  return chain;
}

const written = new WeakMap<StorySummary, string>();

/** A page as JSON. A story stands in several lists, but is written once. */
function write({ number, older, stories }: ListPage): string {
  const summaries = stories.map((summary) => {
    const text = written.get(summary) ?? JSON.stringify(summary);
    written.set(summary, text);
    return text;
  });
  return `{"number":${number},"older":${JSON.stringify(older)},"stories":[${summaries.join()}]}`;
}
