import type { PageName } from '#dataset/values.ts';
import { isWritablePath } from '#documents/files/writable-path.ts';
import type { Dataset } from '#generate/dataset/build-dataset.ts';
import { largestCombinations } from './topic-combinations.ts';

/** How many combinations of topics get a page of their own, the largest first. */
const mostCombinations = 1000;

/**
 * The path of every page of a site, percent-encoded, without the site's base. Pages whose paths cannot be
 * written on every usual system (a publisher called `con.example`, topics with long names together) are not
 * among them: the client draws those from the not-found page.
 */
export function listPages(dataset: Dataset): string[] {
  return listPaths(dataset).filter(isWritablePath);
}

function listPaths(dataset: Dataset): string[] {
  const { manifest, stories } = dataset;
  const publishers = [...manifest.publishers, ...(dataset.morePublishers?.list ?? [])];
  const ids = new Set(publishers.map(({ id }) => id));
  const platforms = manifest.platforms.filter(({ id }) => !ids.has(id));
  return [
    '/',
    '/saved',
    '/archive',
    ...listPeriods(dataset).map((period) => `/archive/${period}`),
    '/publishers',
    '/search',
    ...olderPages(dataset, '', manifest.firstPage),
    ...manifest.topics.flatMap(({ slug, firstPage }) =>
      withOlderPages(dataset, `/topics/${encodeURIComponent(slug)}`, firstPage),
    ),
    ...listCombinations(dataset),
    ...publishers.flatMap(({ id, firstPage }) =>
      withOlderPages(dataset, `/publishers/${encodePath(id)}`, firstPage),
    ),
    ...platforms.map(({ id }) => `/publishers/${id}`),
    ...[...stories.keys()].map((id) => `/stories/${encodeURIComponent(id)}`),
  ];
}

/** Percent-encodes the steps of a path. */
function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function listCombinations({ combinations }: Dataset): string[] {
  return largestCombinations([...combinations.values()], mostCombinations).map(
    (slugs) => `/topics/${slugs.map(encodeURIComponent).join('+')}`,
  );
}

/** Every year that has stories, every month and every day. */
function listPeriods({ calendar: { calendar } }: Dataset): string[] {
  const years = new Set(calendar.months.map(({ month }) => month.slice(0, 4)));
  const periods = calendar.months.flatMap(({ month, days }) => [
    month,
    ...days.flatMap((count, index) =>
      count === 0 ? [] : `${month}-${String(index + 1).padStart(2, '0')}`,
    ),
  ]);
  return [...years, ...periods];
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
