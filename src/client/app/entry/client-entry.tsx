import type { QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { loadPageCode } from '#client/app/routing/lazy-pages.ts';
import { App } from '#client/app/shell/app.tsx';
import { loadLanguage } from '#client/language/load-language.ts';
import { fetchFromSite } from '#client/queries/dataset-reader.ts';
import { createQueryClient } from '#client/queries/query-client.ts';
import { openMemory } from '#client/reader/store/open-memory.ts';
import { parseAddress } from '#client/routes/addresses.ts';
import { fillClient, type PageState, pageStateId } from './page-state.ts';

const base = import.meta.env.BASE_URL;

// No top-level await: lazily loaded page chunks import from this file.
void start();

async function start(): Promise<void> {
  const root = document.getElementById('root');
  const state = document.getElementById(pageStateId)?.textContent;
  if (root === null || !state) throw new Error('The page is not one that the build made');
  const { page, site, answers }: PageState = JSON.parse(state);
  const address = parseAddress(location.pathname.slice(base.length - 1));
  const [language] = await Promise.all([
    loadLanguage(site.language),
    // If this fails, the page retries on its own and reports the error.
    loadPageCode(address).catch(() => undefined),
  ]);
  const client = createQueryClient(fetchFromSite(base));
  fillClient(client, answers);
  listenForEdits(client);
  const memory = openMemory({ base, openStorage: () => localStorage, now: Date.now });
  const app = (
    <StrictMode>
      <App base={base} client={client} language={language} memory={memory} site={site} />
    </StrictMode>
  );
  // Hosts may serve their not-found or front page for an address that only the client knows.
  const isThePage = address.page === page && root.querySelector('main') !== null;
  if (isThePage) hydrateRoot(root, app);
  else createRoot(root).render(app);
}

/** In development, refetches the dataset whenever a document is edited. */
function listenForEdits(edited: QueryClient): void {
  import.meta.hot?.on('lede:dataset', () => {
    void edited.invalidateQueries();
  });
}
