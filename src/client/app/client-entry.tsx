import type { QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { parseAddress } from '#client/lib/addresses.ts';
import { loadLanguage } from '#client/lib/language/load-language.ts';
import { fetchFromSite } from '#client/queries/dataset-reader.ts';
import { createQueryClient } from '#client/queries/query-client.ts';
import { App } from './app.tsx';
import { fillClient, type PageState, pageStateId } from './page-state.ts';

const base = import.meta.env.BASE_URL;
const root = document.getElementById('root');
const state = document.getElementById(pageStateId)?.textContent;
if (root === null || !state) throw new Error('The page is not one that the build made');

const { page, site, answers }: PageState = JSON.parse(state);
const language = await loadLanguage(site.language);
const client = createQueryClient(fetchFromSite(base));
fillClient(client, answers);
listenForEdits(client);

const app = (
  <StrictMode>
    <App base={base} client={client} language={language} site={site} />
  </StrictMode>
);
if (holdsThePage(root)) hydrateRoot(root, app);
else createRoot(root).render(app);

/** A host may have sent its not-found page, or its front page, for an address that the client knows. */
function holdsThePage(element: HTMLElement): boolean {
  const { page: wanted } = parseAddress(location.pathname.slice(base.length - 1));
  return wanted === page && element.querySelector('main') !== null;
}

/** In development, an edited document shows at once. */
function listenForEdits(edited: QueryClient): void {
  import.meta.hot?.on('lede:dataset', () => {
    void edited.invalidateQueries();
  });
}
