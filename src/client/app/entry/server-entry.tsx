import { hashKey, type QueryKey } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { isLoadedOnUse, loadPageCode } from '#client/app/routing/lazy-pages.ts';
import { App } from '#client/app/shell/app.tsx';
import { EmbedApp } from '#client/app/shell/embed-app.tsx';
import { type CoverageWriter, coverageWriter } from '#client/language/coverage-writer.ts';
import type { Language } from '#client/language/language.ts';
import { loadLanguage } from '#client/language/load-language.ts';
import { WithoutScripts } from '#client/pages/embed/without-scripts.tsx';
import { calendarQuery } from '#client/queries/archive/calendar-query.ts';
import { contentsQuery } from '#client/queries/contents-query.ts';
import type { DatasetReader } from '#client/queries/dataset-reader.ts';
import { createQueryClient } from '#client/queries/query-client.ts';
import { type Address, parseAddress } from '#client/routes/addresses.ts';
import { type Head, HeadSink } from '#client/ui/page-head.tsx';
import { type UrgentPicture, UrgentPictureSink } from '#client/ui/urgent-picture.ts';
import type { Site } from '#dataset/manifest.ts';
import { type PageFile, rememberFiles } from './page-files.ts';
import { loadPage } from './page-queries.ts';
import { answersOf, type PageState, watchQueries } from './page-state.ts';

/** A page as HTML, and what the build adds to it. */
export type RenderedPage = {
  html: string;
  head: Head;
  /** What the client needs to hydrate the page. */
  state: PageState;
  /**
   * The module with the page's own code, as a path from the project's root; null if it has none.
   */
  codeModule: string | null;
  /** The files of the dataset that the state refers to, with their paths below `dataset/`. */
  files: readonly PageFile[];
  /** The picture at the head of the page; null if there is none. */
  leadPicture: UrgentPicture | null;
  /**
   * What the components asked for, which is all that the page shows of the dataset, since a browser draws the same from
   * it: the key of each query, and what identifies its data and the files in which a browser finds these; undefined
   * where there are none.
   */
  asked: readonly (readonly [QueryKey, unknown])[];
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
  const remembered = rememberFiles(read);
  const client = createQueryClient(remembered.read);
  const language = await languageOf(site);
  const address = parseAddress(path);
  await Promise.all([loadPageCode(address), loadPage(client, address)]);
  let head: Head = { title: site.title, description: site.tagline, image: null };
  let leadPicture: UrgentPicture | null = null;
  const stopWatching = watchQueries(client);
  const html = renderToString(
    <HeadSink
      value={(said) => {
        head = said;
      }}
    >
      <UrgentPictureSink
        value={(picture) => {
          leadPicture ??= picture;
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
  const used = stopWatching();
  const answers = answersOf(used).map(
    ([key, data]) => [key, namesFiles(address) ? remembered.refer(data) : data] as const,
  );
  client.clear();
  return {
    html,
    head,
    state: { page: address.page, site, answers },
    codeModule: codeModuleOf(address.page),
    files: [...remembered.files],
    leadPicture,
    asked: used.map(({ queryKey, state }) => [queryKey, remembered.identify(state.data)]),
  };
}

const languages = new Map<string, Promise<Language>>();

/** The language of a site, which is looked up once: all pages have the same. */
function languageOf({ language }: Site): Promise<Language> {
  const known = languages.get(language) ?? loadLanguage(language);
  languages.set(language, known);
  return known;
}

/**
 * Asks again what the pages of a site ask, one page after another, without rendering them. The promised function loads
 * what the page at a path shows at first, and returns what identifies the data that some queries then have: what
 * `asked` would say of these. What most pages begin with is read before the promise is kept, and for all of them.
 *
 * @throws if the dataset lacks what a page shows.
 */
export async function askAgain(
  read: DatasetReader,
): Promise<(path: string, keys: readonly QueryKey[]) => Promise<unknown[]>> {
  let remembered = rememberFiles(read);
  const client = createQueryClient((...file) => remembered.read(...file));
  const { queries } = client.getDefaultOptions();
  // Nothing is to be forgotten by a clock, which would keep the process running, too.
  client.setDefaultOptions({ queries: { ...queries, gcTime: Number.POSITIVE_INFINITY } });
  await client.ensureQueryData(contentsQuery());
  await client.ensureQueryData(calendarQuery());
  const cache = client.getQueryCache();
  const shared = new Set(cache.getAll());
  const ofAll = remembered;
  return async (path, keys) => {
    remembered = rememberFiles(read, ofAll);
    await loadPage(client, parseAddress(path));
    const answers = keys.map((key) => remembered.identify(cache.get(hashKey(key))?.state.data));
    for (const query of cache.getAll()) if (!shared.has(query)) cache.remove(query);
    return answers;
  };
}

/**
 * Whether a page names files rather than carry their content, which the markup says too. All do but the front page,
 * where most readers come first: they need not wait for another file.
 */
function namesFiles(address: Address): boolean {
  return address.page !== 'front' || address.pageNumber !== null;
}

/** Renders the page for other sites' frames, as it is before its script draws a story. */
export async function renderEmbed(site: Site, base: string): Promise<string> {
  return renderToString(
    <EmbedApp base={base} language={await loadLanguage(site.language)} site={site}>
      <WithoutScripts />
    </EmbedApp>,
  );
}

/** What writes of coverage in the language and the time zone of a site. */
export async function loadCoverageWriter(site: Site): Promise<CoverageWriter> {
  return coverageWriter(await loadLanguage(site.language), site.timeZone);
}

/** What the pages are called, in a site's language, that an installed site offers beside its front page. */
export async function nameShortcuts(tag: string): Promise<{ search: string; saved: string }> {
  const { search, saved } = await loadLanguage(tag);
  return { search, saved };
}

/** A page that is loaded on use has a folder and a module named after it. */
function codeModuleOf(page: PageState['page']): string | null {
  return isLoadedOnUse(page) ? `src/client/pages/${page}/${page}-page.tsx` : null;
}
