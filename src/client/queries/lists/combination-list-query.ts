import { combinationsQuery } from '#client/queries/combinations-query.ts';
import { contentsQuery } from '#client/queries/contents-query.ts';
import { DatasetError } from '#client/queries/dataset-reader.ts';
import { renewOnceFor } from '#client/queries/edition.ts';
import type { ListPage, StorySummary, TopicCombinations } from '#dataset/list.ts';
import type { TopicEntry } from '#dataset/manifest.ts';
import type { PageName, TopicSlug } from '#dataset/values.ts';
import { findOlderPage } from './find-page.ts';
import { choiceQuery, type ListPlace, type StepContext } from './river-query.ts';

/** The minimum number of stories in a step of a combination, if there are as many. */
const enough = 12;

/**
 * The stories that are in the lists of all given topics: the shortest of these lists, without
 * stories that lack a topic. The pages of the list that can't hold any are not read.
 */
export function combinationListQuery(slugs: readonly TopicSlug[]) {
  return choiceQuery(`topics/${slugs.join('+')}`, async ({ place, shown }, context) => {
    const entry = await entryFor(slugs, place, context);
    const sets = await setsInCommon(entry, slugs, context);
    const left = countStories(sets) - shown;
    const stories: StorySummary[] = [];
    let older: PageName | null = null;
    let page = left > 0 ? await readFirst(entry, sets, place, context) : null;
    while (page !== null) {
      for (const story of page.stories) if (standsUnder(story, slugs)) stories.push(story);
      older = stories.length >= left ? null : await findNext(page, sets, context);
      if (older === null || stories.length >= enough) break;
      page = await context.read('lists', older, context.signal);
    }
    return {
      number: null,
      older: older === null ? null : { list: entry.slug, page: older },
      stories,
    };
  });
}

/** The topic whose list is read: the one with the fewest stories, or that with which others went on. */
async function entryFor(
  slugs: readonly TopicSlug[],
  place: ListPlace | null,
  { client }: StepContext,
): Promise<TopicEntry> {
  const { topics } = await client.fetchQuery(contentsQuery());
  const chosen = topics.filter(({ slug }) => slugs.includes(slug));
  const begun = chosen.find(({ slug }) => slug === place?.list);
  return begun ?? chosen.reduce((a, b) => (b.count < a.count ? b : a));
}

/**
 * The topic sets in a topic's list that have all given topics.
 *
 * @throws DatasetError if they can't be loaded, or are of another edition than the list: nothing else tells where in it
 * the stories are, and it may have thousands of pages.
 */
async function setsInCommon(
  { slug, firstPage }: TopicEntry,
  topics: readonly TopicSlug[],
  { client }: StepContext,
): Promise<TopicCombinations['sets']> {
  const query = combinationsQuery(slug);
  const kept = await client.fetchQuery(query);
  // What was kept may be older than the list.
  const { sets, firstPage: listed } =
    kept.firstPage === firstPage ? kept : await client.fetchQuery({ ...query, staleTime: 0 });
  if (listed !== firstPage) {
    // They are of a newer edition, which the next attempt knows.
    await renewOnceFor(client, `${slug} of ${listed}`);
    throw new DatasetError('missing', `topics/${slug}`);
  }
  return sets.filter((set) => topics.every((topic) => set.topics.includes(topic)));
}

function countStories(sets: TopicCombinations['sets']): number {
  return sets.reduce((sum, { count }) => sum + count, 0);
}

/** The page at a place. Without one, the newest page of the list that may hold stories of the sets. */
async function readFirst(
  { firstPage }: TopicEntry,
  sets: TopicCombinations['sets'],
  place: ListPlace | null,
  { read, signal }: StepContext,
): Promise<ListPage> {
  const page = await read('lists', place?.page ?? firstPage, signal);
  const numbers = sets.flatMap(({ pages }) => pages).map(([newest]) => newest);
  const first = numbers.reduce((a, b) => Math.max(a, b), 1);
  if (place !== null || first === page.number) return page;
  const name = await findOlderPage(read, page, first, signal);
  return name === null ? page : read('lists', name, signal);
}

/** The next older page that may hold stories of the sets; null if there is none. */
function findNext(
  page: ListPage,
  sets: TopicCombinations['sets'],
  { read, signal }: StepContext,
): Promise<PageName | null> {
  const older = sets
    .flatMap(({ pages }) => pages)
    .filter(([, oldest]) => oldest < page.number)
    .map(([newest]) => Math.min(newest, page.number - 1));
  const next = older.reduce((a, b) => Math.max(a, b), 0);
  return next === 0 ? Promise.resolve(null) : findOlderPage(read, page, next, signal);
}

function standsUnder(story: StorySummary, slugs: readonly TopicSlug[]): boolean {
  const { listedUnder, topics } = story;
  return slugs.every(
    (slug) => listedUnder?.includes(slug) ?? topics.some((topic) => topic.slug === slug),
  );
}
