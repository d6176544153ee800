import type { Address } from '#client/routes/addresses.ts';
import { type LazyPage, lazyPage } from './lazy-page.tsx';

/* The pages whose code is loaded on use, because most visits do without them. */

export const storyPage = lazyPage(
  async () => (await import('#client/pages/story/story-page.tsx')).StoryPage,
);

export const topicPage = lazyPage(
  async () => (await import('#client/pages/topic/topic-page.tsx')).TopicPage,
);

export const publisherPage = lazyPage(
  async () => (await import('#client/pages/publisher/publisher-page.tsx')).PublisherPage,
);

export const savedPage = lazyPage(
  async () => (await import('#client/pages/saved/saved-page.tsx')).SavedPage,
);

export const archivePage = lazyPage(
  async () => (await import('#client/pages/archive/archive-page.tsx')).ArchivePage,
);

export const publishersPage = lazyPage(
  async () => (await import('#client/pages/publishers/publishers-page.tsx')).PublishersPage,
);

export const searchPage = lazyPage(
  async () => (await import('#client/pages/search/search-page.tsx')).SearchPage,
);

export const offlinePage = lazyPage(
  async () => (await import('#client/pages/offline/offline-page.tsx')).OfflinePage,
);

const lazyPages: Partial<
  Record<Address['page'], Pick<LazyPage<never>, 'preload' | 'isLoaded' | 'retry'>>
> = {
  story: storyPage,
  topic: topicPage,
  publisher: publisherPage,
  saved: savedPage,
  archive: archivePage,
  publishers: publishersPage,
  search: searchPage,
  offline: offlinePage,
};

/** Whether the code of a kind of page is loaded on use. */
export function isLoadedOnUse(page: Address['page']): boolean {
  return page in lazyPages;
}

/** Whether the page at an address can be rendered without waiting for its code. */
export function hasPageCode({ page }: Address): boolean {
  return lazyPages[page]?.isLoaded() ?? true;
}

/**
 * Loads the code of the page at an address, if it is one of these: before the page is rendered at
 * build, before it is hydrated, and when a reader is about to follow a link to it.
 *
 * @throws PageCodeError
 */
export async function loadPageCode({ page }: Address): Promise<void> {
  await lazyPages[page]?.preload();
}

/** Allows another attempt to load the code of the pages for which it failed. */
export function retryPageCode(): void {
  for (const page of Object.values(lazyPages)) page.retry();
}
