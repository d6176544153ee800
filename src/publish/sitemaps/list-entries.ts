import type { Story } from '#dataset/story.ts';
import { dayOf } from '#documents/document/read-instant.ts';
import { isWritablePath } from '#documents/files/writable-path.ts';
import { compareText } from '#documents/text/compare-text.ts';
import type { Dataset } from '#generate/dataset/build-dataset.ts';
import { latestReport } from '#publish/coverage/latest-report.ts';
import { storyPath } from '#publish/pages/page-paths.ts';
import { escapeXml } from '#publish/xml/escape-xml.ts';
import type { SitemapEntry } from './sitemap.ts';

/** Google takes no more. */
const mostNews = 1000;

/** What a list's page shows changes with every story on it: nothing is said of when. */
export function listListEntries(pages: readonly string[]): SitemapEntry[] {
  return pages.filter(isOfList).map((path) => ({ path, more: '' }));
}

/**
 * Whether a page lists stories under an address that lasts. An older page of a list is found from there,
 * and so are the stories of several topics at once.
 */
function isOfList(path: string): boolean {
  return !/^\/(?:stories|search|saved|pages)(?:\/|$)|\/pages\/|\+/.test(path);
}

/** The pages of stories whose day has come, the oldest first, each with when its latest report came. */
export function listStoryEntries({ stories, toCome }: Dataset): SitemapEntry[] {
  return [...stories.values()]
    .filter(({ id }) => !toCome.has(id) && isWritablePath(storyPath(id)))
    .sort(byTime)
    .map((story) => {
      const latest = latestReport(story);
      const more = latest === null ? '' : `<lastmod>${latest}</lastmod>`;
      return { path: storyPath(story.id), more };
    });
}

/**
 * The stories of some days, in the site's time zone, the newest first. For a sitemap of news, which may go
 * back 48 hours, these are the day of the build and the one before it: whenever on that day the build is, no
 * story is older, and two builds of one day say the same. One whose article was only seen, or that another story leads,
 * is not among them.
 */
export function listNewsEntries(
  { stories, toCome, manifest: { site } }: Dataset,
  days: readonly string[],
): SitemapEntry[] {
  return [...stories.values()]
    .filter(
      (story) =>
        story.dateUncertain !== true &&
        story.dateSeen !== true &&
        story.foldedUnder === undefined &&
        !toCome.has(story.id) &&
        isWritablePath(storyPath(story.id)) &&
        days.includes(dayOf(story.publishedAt, site.timeZone)),
    )
    .sort((a, b) => byTime(b, a))
    .slice(0, mostNews)
    .map(({ id, title, publishedAt }) => {
      const name = escapeXml(site.title);
      const language = newsLanguage(site.language);
      const publication = `<news:name>${name}</news:name><news:language>${language}</news:language>`;
      const more = [
        `<news:news><news:publication>${publication}</news:publication>`,
        `<news:publication_date>${publishedAt}</news:publication_date>`,
        `<news:title>${escapeXml(title)}</news:title></news:news>`,
      ];
      return { path: storyPath(id), more: more.join('') };
    });
}

/** ISO 639, but for Chinese, of which Google wants to know the script: `zh-cn` or `zh-tw`. */
function newsLanguage(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  if (language !== 'zh') return language;
  return script === 'Hant' ? 'zh-tw' : 'zh-cn';
}

function byTime(a: Story, b: Story): number {
  return Date.parse(a.publishedAt) - Date.parse(b.publishedAt) || compareText(a.id, b.id);
}
