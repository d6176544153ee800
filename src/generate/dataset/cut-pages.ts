import type { ListedStory, ListPage } from '#dataset/list.ts';
import { type PageName, pageName } from '#dataset/values.ts';
import { hashOf } from './hash.ts';
import { type SerializeStory, storySerializer } from './serialize-stories.ts';

/** How many stories each page but the newest has, in the list of a topic. */
export const pageLength = 60;

/** The same for the list of all stories, whose newest page is the front page: most readers wait for it. */
export const riverPageLength = 32;

/** The same for the list of a publisher, whose rows are small. */
export const reportPageLength = 150;

/** How many stories the newest page has at least, if the list has as many. It has fewer than this and a length. */
const fewest = 24;

/** The pages of a list, each with its name, the newest first. */
export type Chain = { name: PageName; page: ListPage }[];

/**
 * Cuts a list into pages from its oldest end, so that a new story changes the newest page alone. A
 * page is named by a hash of its content, which includes the names of older pages. Lists that have stories in common
 * share what serializes these.
 */
export function cutPages(
  stories: readonly ListedStory[],
  length = pageLength,
  serializeStory = storySerializer(),
): Chain {
  const oldestFirst: Chain = [];
  const count = countPages(stories.length, length);
  for (let number = 1; stories.length > 0 && number <= count; number += 1) {
    const end = stories.length - (number - 1) * length;
    const start = number === count ? 0 : end - length;
    const [older = null, ...jumps] = linksFrom(number, oldestFirst);
    const page = { number, older, jumps, stories: stories.slice(start, end) };
    oldestFirst.push({ name: pageName.parse(hashOf(serialize(page, serializeStory))), page });
  }
  return oldestFirst.reverse();
}

/** The number of the page that holds the story at a place of a topic's list, counted from its newest story. */
export function pageNumberAt(place: number, listLength: number): number {
  const older = Math.floor((listLength - 1 - place) / pageLength);
  return Math.min(older + 1, countPages(listLength, pageLength));
}

function countPages(listLength: number, length: number): number {
  return 1 + Math.max(0, Math.floor((listLength - fewest) / length));
}

/** The names of the pages that are 1, 2, 4, 8, … places before the page with a number. */
function linksFrom(number: number, oldestFirst: Chain): PageName[] {
  const names: PageName[] = [];
  for (let distance = 1; distance < number; distance *= 2) {
    const target = oldestFirst[number - 1 - distance];
    if (target !== undefined) names.push(target.name);
  }
  return names;
}

/** A page as JSON. */
function serialize(
  { number, older, jumps, stories }: ListPage,
  serializeStory: SerializeStory,
): string {
  const summaries = stories.map(serializeStory);
  const links = `"older":${JSON.stringify(older)},"jumps":${JSON.stringify(jumps)}`;
  return `{"number":${number},${links},"stories":[${summaries.join()}]}`;
}
