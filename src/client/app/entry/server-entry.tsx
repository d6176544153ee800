import { renderToString } from 'react-dom/server';
import { isLoadedOnUse, loadPageCode } from '#client/app/routing/lazy-pages.ts';
import { App } from '#client/app/shell/app.tsx';
import { loadLanguage } from '#client/language/load-language.ts';
import type { DatasetReader } from '#client/queries/dataset-reader.ts';
import { createQueryClient } from '#client/queries/query-client.ts';
import { parseAddress } from '#client/routes/addresses.ts';
import { type Head, HeadSink } from '#client/ui/page-head.tsx';
import { UrgentPictureSink } from '#client/ui/urgent-picture.ts';
import type { Site } from '#dataset/manifest.ts';
import { loadPage } from './page-queries.ts';
import { answersOf, type PageState, watchQueries } from './page-state.ts';

/** A page as HTML, and what belongs around it. */
export type RenderedPage = {
  html: string;
  head: Head;
  /** What the client needs to take the page over. */
  state: PageState;
  /** The path of the module that the page's own code is in; null if every page has that code. */
  codeModule: string | null;
  /** The address of the picture that the page leads with. */
  leadPicture: string | null;
};

/**
 * Renders the page at a path (without the site's base, percent-encoded).
 *
 * @throws if the dataset lacks what the page shows.
 */
export async function renderPage(
  path: string,
  site: Site,
  base: string,
  read: DatasetReader,
): Promise<RenderedPage> {
  const client = createQueryClient(read);
  const language = await loadLanguage(site.language);
  const address = parseAddress(path);
  await Promise.all([loadPageCode(address), loadPage(client, address)]);
  let head: Head = { title: site.title, description: site.tagline, image: null };
  let leadPicture: string | null = null;
  const stopWatching = watchQueries(client);
  const html = renderToString(
    <HeadSink
      value={(said) => {
        head = said;
      }}
    >
      <UrgentPictureSink
        value={(url) => {
          leadPicture ??= url;
        }}
      >
        <App
          base={base}
          client={client}
          language={language}
          path={base.slice(0, -1) + path}
          site={site}
        />
      </UrgentPictureSink>
    </HeadSink>,
  );
  const state = { page: address.page, site, answers: answersOf(stopWatching()) };
  client.clear();
  return { html, head, state, codeModule: codeModuleOf(address.page), leadPicture };
}

/** Each page that is loaded on use has a folder named like it, with a module named like it. */
function codeModuleOf(page: PageState['page']): string | null {
  return isLoadedOnUse(page) ? `src/client/pages/${page}/${page}-page.tsx` : null;
}
