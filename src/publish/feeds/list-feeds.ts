import type { PageName, StoryId } from '#dataset/values.ts';
import { isWritablePath } from '#documents/files/writable-path.ts';
import type { Dataset } from '#generate/dataset/build-dataset.ts';
import { publisherPath, topicPath } from '#publish/pages/page-paths.ts';

/** How many of its newest stories a feed tells: the site's own, and one of a topic or a publisher. */
const mostOfSite = 50;
const mostOfList = 15;

/** A feed to be: the page that it belongs to, as a path, what that is about, and its stories, the newest first. */
export type ListedFeed = {
  page: string;
  name: string;
  title: string;
  stories: readonly StoryId[];
};

/** The feeds of a site: its own, one for each topic and one for each publisher. */
export function listFeeds(dataset: Dataset): ListedFeed[] {
  const { manifest, morePublishers } = dataset;
  const { title } = manifest.site;
  const lists = [
    ...manifest.topics.map(({ slug, name, firstPage }) => {
      return { page: topicPath(slug), name, firstPage };
    }),
    ...[...manifest.publishers, ...(morePublishers?.list ?? [])].map(({ id, name, firstPage }) => {
      return { page: publisherPath(id), name, firstPage };
    }),
  ].filter(({ page }) => isWritablePath(page));
  return [
    { page: '/', name: title, title, stories: newestOf(dataset, manifest.firstPage, mostOfSite) },
    ...lists.map(({ page, name, firstPage }) => {
      const stories = newestOf(dataset, firstPage, mostOfList);
      return { page, name, title: `${name} – ${title}`, stories };
    }),
  ];
}

/** The path of a page's feed, by the ending of its format. */
export function feedPath(page: string, ending: 'atom' | 'json'): string {
  return `${page === '/' ? '' : page}/feed.${ending}`;
}

function newestOf({ pages }: Dataset, firstPage: PageName | null, most: number): StoryId[] {
  const found: StoryId[] = [];
  for (let name = firstPage; name !== null && found.length < most; ) {
    const page = pages.get(name);
    if (page === undefined) throw new Error(`The dataset has no page ${name}`);
    for (const { id } of page.stories) found.push(id);
    name = page.older;
  }
  return found.slice(0, most);
}
