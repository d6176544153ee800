import type { Wanted } from '#fetch/answer.ts';
import type { Fetcher } from '#fetch/open-fetcher.ts';
import { cutExcerpt } from '#gather/articles/cut-excerpt.ts';
import type { FoundArticle } from '#gather/found-article.ts';
import { readPageMetadata } from '#gather/pages/read-page-metadata.ts';
import type { Report } from '#gather/write/report.ts';

/** How much of a page is asked for, in bytes: its head is at the beginning. */
const mostBytes = 600_000;

const wanted: Wanted = {
  name: 'a page',
  accept: 'text/html, application/xhtml+xml;q=0.9',
  takes: (mediaType) =>
    mediaType === '' || /^(?:text|application)\/(?:xhtml\+xml|html)$/.test(mediaType),
};

/**
 * Asks the pages of articles for the pictures and excerpts that their feeds don't give, at most so many, and
 * as robots.txt allows. A page that doesn't answer leaves its article as it is. Returns the reports in their
 * order, and how many pages were asked.
 */
export async function completeReports(
  reports: readonly Report[],
  fetcher: Fetcher,
  mostPages: number,
): Promise<{ reports: Report[]; asked: number }> {
  let asked = 0;
  const completed = await Promise.all(
    reports.map(async (report) => {
      const { article } = report;
      if (!isIncomplete(article) || asked >= mostPages) return report;
      asked += 1;
      return { ...report, article: await completeArticle(article, fetcher) };
    }),
  );
  return { reports: completed, asked };
}

function isIncomplete({ picture, excerpt }: FoundArticle): boolean {
  return picture === null || excerpt === '';
}

async function completeArticle(article: FoundArticle, fetcher: Fetcher): Promise<FoundArticle> {
  const answer = await fetcher.fetch({
    address: article.address,
    wanted,
    validators: { etag: null, lastModified: null },
    robots: 'obey',
    cutAt: mostBytes,
  });
  if (answer.kind !== 'content') return article;
  const { body, contentType, found } = answer;
  const page = readPageMetadata(body, { contentType, address: found.address });
  const excerpt = article.excerpt || cutExcerpt(page.description ?? '');
  return {
    ...article,
    excerpt: excerpt === article.headline ? '' : excerpt,
    picture: article.picture ?? toPicture(page.picture),
  };
}

function toPicture(
  picture: { address: string; width: number | null; height: number | null } | null,
): FoundArticle['picture'] {
  if (picture === null) return null;
  const { address, width, height } = picture;
  return { url: address, width, height };
}
