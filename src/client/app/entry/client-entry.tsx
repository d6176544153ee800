import type { QueryClient } from '@tanstack/react-query';
import { StrictMode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { loadPageCode } from '#client/app/routing/lazy-pages.ts';
import { App } from '#client/app/shell/app.tsx';
import { loadLanguage } from '#client/language/load-language.ts';
import { fetchFromSite } from '#client/queries/dataset-reader.ts';
import { createQueryClient } from '#client/queries/query-client.ts';
import { openMemory } from '#client/reader/store/open-memory.ts';
import { parseAddress } from '#client/routes/addresses.ts';
import { bearForeignChanges } from './bear-foreign-changes.ts';
import { fillIn } from './page-files.ts';
import { fillClient, type PageState, pageStateId } from './page-state.ts';

const base = import.meta.env.BASE_URL;

// No top-level await: code that is loaded on use imports from the same chunk, and would wait for
// it.
void pause().then(start);

async function start(): Promise<void> {
  const root = document.getElementById('root');
  const state = document.getElementById(pageStateId)?.textContent;
  if (root === null || !state) throw new Error('This page was not made by the build');
  const { page, site, answers }: PageState = JSON.parse(state);
  const address = parseAddress(location.pathname.slice(base.length - 1));
  const read = fetchFromSite(base);
  const [language, data, hasCode] = await Promise.all([
    loadLanguage(site.language),
    Promise.all(answers.map(([, part]) => fillIn(part, read))).catch(() => null),
    // If this fails, the page tries again, and says what went wrong.
    loadPageCode(address).then(
      () => true,
      () => false,
    ),
  ]);
  const client = createQueryClient(read);
  if (data !== null) fillClient(client, answers, data);
  refetchOnEdits(client);
  const memory = openMemory({ base, openStorage: () => localStorage, now: Date.now });
  bearForeignChanges();
  await pause();
  const app = (
    <StrictMode>
      <App base={base} client={client} language={language} memory={memory} site={site} />
    </StrictMode>
  );
  // For addresses that only the client knows, hosts send their not-found page or front page. A page whose
  // files or code are gone is of an edition before this one.
  const hasAll = data !== null && hasCode;
  const isThisPage = address.page === page && hasAll && root.querySelector('main') !== null;
  // In slices, so that taps and scrolling are answered in between.
  if (isThisPage) startTransition(() => void hydrateRoot(root, app));
  else createRoot(root).render(app);
}

/** Lets the browser answer taps and draw before the next part of the start, each of which takes a phone 50 ms. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** In development, fetches all data again when a document was edited. */
function refetchOnEdits(client: QueryClient): void {
  import.meta.hot?.on('lede:dataset', () => {
    void client.invalidateQueries();
  });
}
