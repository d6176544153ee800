import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { EmbedApp } from '#client/app/shell/embed-app.tsx';
import { loadLanguage } from '#client/language/load-language.ts';
import { EmbedPage } from '#client/pages/embed/embed-page.tsx';
import { fetchFromSite } from '#client/queries/dataset-reader.ts';
import { createQueryClient } from '#client/queries/query-client.ts';
import { parseEmbedAddress } from '#client/routes/embed-address.ts';
import { followLinksAsPages } from '#client/routes/follow-links-as-pages.ts';
import { bearForeignChanges } from './bear-foreign-changes.ts';
import { type PageState, pageStateId } from './page-state.ts';

const base = import.meta.env.BASE_URL;

void start();

/**
 * Draws the story that the address names into a frame of another site. Nothing is remembered there, and no
 * service worker registered: browsers keep what a framed site stores apart from the site's own.
 */
async function start(): Promise<void> {
  const root = document.getElementById('root');
  const state = document.getElementById(pageStateId)?.textContent;
  if (root === null || !state) throw new Error('This page was not made by the build');
  const { site }: Pick<PageState, 'site'> = JSON.parse(state);
  const { story, theme } = parseEmbedAddress(location.search);
  document.documentElement.dataset.theme = theme;
  const language = await loadLanguage(site.language);
  bearForeignChanges();
  followLinksAsPages();
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={createQueryClient(fetchFromSite(base))}>
        <EmbedApp base={base} language={language} site={site}>
          <EmbedPage id={story} />
        </EmbedApp>
      </QueryClientProvider>
    </StrictMode>,
  );
}
