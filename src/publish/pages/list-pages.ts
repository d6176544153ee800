import type { TopicCombinations } from '#dataset/list.ts';
import type { PageName, TopicSlug } from '#dataset/values.ts';
import type { Dataset } from '#generate/dataset/build-dataset.ts';

/** How many combinations of topics get a page of their own, the largest first. */
const mostCombinations = 1000;

/** How many topics the pages of combinations have at the most. */
const longestCombination = 3;

/** The path of every page of a site, percent-encoded, without the site's base. */
export function listPages(dataset: Dataset): string[] {
  const { manifest, stories } = dataset;
  const sources = [...manifest.sources, ...(dataset.moreSources?.list ?? [])];
  return [
    '/',
    '/saved',
    '/archive',
    ...listPeriods(dataset).map((period) => `/archive/${period}`),
    '/sources',
    '/search',
    ...olderPages(dataset, '', manifest.firstPage),
    ...manifest.topics.flatMap(({ slug, firstPage }) =>
      withOlderPages(dataset, `/topics/${encodeURIComponent(slug)}`, firstPage),
    ),
    ...listCombinations([...dataset.combinations.values()]).map(
      (slugs) => `/topics/${slugs.map(encodeURIComponent).join('+')}`,
    ),
    ...sources.flatMap(({ domain, firstPage }) =>
      withOlderPages(dataset, `/sources/${domain}`, firstPage),
    ),
    ...[...stories.keys()].map((id) => `/stories/${encodeURIComponent(id)}`),
  ];
}

/** Every month that has stories, and every day. */
function listPeriods({ calendar: { calendar } }: Dataset): string[] {
  return calendar.months.flatMap(({ month, days }) => [
    month,
    ...days.flatMap((count, index) =>
      count === 0 ? [] : `${month}-${String(index + 1).padStart(2, '0')}`,
    ),
  ]);
}

function withOlderPages(dataset: Dataset, path: string, firstPage: PageName): string[] {
  return [path, ...olderPages(dataset, path, firstPage)];
}

/** Every page of a list but the newest, which is the list's own address. */
function olderPages(dataset: Dataset, path: string, firstPage: PageName | null): string[] {
  const newest = firstPage === null ? 0 : (dataset.pages.get(firstPage)?.number ?? 0);
  return Array.from(
    { length: Math.max(0, newest - 1) },
    (_, older) => `${path}/pages/${older + 1}`,
  );
}

/** The combinations of two or three topics that stories have, those with the most stories first. */
function listCombinations(topics: readonly TopicCombinations[]): TopicSlug[][] {
  const counts = new Map<string, { slugs: TopicSlug[]; count: number }>();
  for (const { slug, sets } of topics) {
    for (const { topics: set, count } of sets) {
      // A set is listed under each of its topics: it is counted under its first alone.
      if (set[0] !== slug) continue;
      for (const slugs of subsetsOf(set)) {
        const key = slugs.join('+');
        const known = counts.get(key);
        counts.set(key, { slugs, count: count + (known?.count ?? 0) });
      }
    }
  }
  return [...counts.entries()]
    .sort(([a, { count: m }], [b, { count: n }]) => n - m || (a < b ? -1 : 1))
    .slice(0, mostCombinations)
    .map(([, { slugs }]) => slugs);
}

function subsetsOf(set: readonly TopicSlug[]): TopicSlug[][] {
  let subsets: TopicSlug[][] = [[]];
  for (const slug of [...set].sort()) {
    const longer = subsets
      .filter((subset) => subset.length < longestCombination)
      .map((subset) => [...subset, slug]);
    subsets = [...subsets, ...longer];
  }
  return subsets.filter((subset) => subset.length > 1);
}
