import { memo, Suspense } from 'react';
import { useLocation } from 'wouter';
import { useCardClicks } from '#client/app/navigation/card-clicks.ts';
import { useEarlyInput, useNavigationMemory } from '#client/app/navigation/navigation-memory.ts';
import { usePrefetchedLinks } from '#client/app/navigation/prefetch-links.ts';
import { useShortcuts } from '#client/app/shortcuts/use-shortcuts.ts';
import { FrontPage } from '#client/pages/front/front-page.tsx';
import { NotFoundPage } from '#client/pages/not-found/not-found-page.tsx';
import { parseAddress } from '#client/routes/addresses.ts';
import {
  archivePage,
  offlinePage,
  publisherPage,
  publishersPage,
  savedPage,
  searchPage,
  storyPage,
  topicPage,
} from './lazy-pages.ts';
import { LoadingPage } from './loading-page.tsx';
import { useShownPath } from './use-shown-path.ts';

/** The page at the current address. */
export function Routes() {
  const [path] = useLocation();
  const shownPath = useShownPath(path);
  usePrefetchedLinks();
  useEarlyInput();
  useCardClicks();
  useShortcuts();
  return (
    <Suspense fallback={<LoadingPage />}>
      <PageAt path={shownPath} />
    </Suspense>
  );
}

/** Inside the boundary, so that the reader's place in a page is restored once its code is there. */
const PageAt = memo(function PageAt({ path }: { path: string }) {
  const address = parseAddress(path);
  useNavigationMemory(path);
  switch (address.page) {
    case 'front':
      return <FrontPage pageNumber={address.pageNumber} />;
    case 'topic':
      return <topicPage.Page pageNumber={address.pageNumber} topics={address.topics} />;
    case 'publisher':
      return (
        <publisherPage.Page id={address.id} key={address.id} pageNumber={address.pageNumber} />
      );
    case 'story':
      return <storyPage.Page id={address.id} key={address.id} />;
    case 'saved':
      return <savedPage.Page />;
    case 'archive':
      return <archivePage.Page period={address.period} />;
    case 'publishers':
      return <publishersPage.Page />;
    case 'search':
      return <searchPage.Page />;
    case 'offline':
      return <offlinePage.Page />;
    case 'not-found':
      return <NotFoundPage />;
  }
});
