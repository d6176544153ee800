import { renderToString } from 'react-dom/server';
import { loadPageCode } from '#client/app/routing/lazy-pages.ts';
import { App } from '#client/app/shell/app.tsx';
import { loadLanguage } from '#client/language/load-language.ts';
import type { DatasetReader } from '#client/queries/dataset-reader.ts';
import { createQueryClient } from '#client/queries/query-client.ts';
import { parseAddress } from '#client/routes/addresses.ts';
import { type Head, HeadSink } from '#client/ui/page-head.tsx';
import type { Site } from '#dataset/manifest.ts';
import { loadPage } from './page-queries.ts';
import { answersOf, type PageState, pageStateId, watchQueries } from './page-state.ts';

/** A page as HTML, with the contents of its head and the data for its first render. */
export type RenderedPage = { html: string; head: Head; state: PageState };

/** The id of the element that holds a page's state. */
export const stateElementId: string = pageStateId;

/**
 * Renders the page at a path (without the site's base, percent-encoded).
 *
 * @throws DatasetError if the dataset lacks a file that the page needs.
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
  const shown = watchQueries(client);
  const html = renderToString(
    <HeadSink
      value={(said) => {
        head = said;
      }}
    >
      <App
        base={base}
        client={client}
        language={language}
        path={base.slice(0, -1) + path}
        site={site}
      />
    </HeadSink>,
  );
  const state = { page: address.page, site, answers: answersOf(shown()) };
  client.clear();
  return { html, head, state };
}
