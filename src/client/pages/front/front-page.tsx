import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '#client/language/language.ts';
import { useSite } from '#client/lib/site-context.ts';
import { type Contents, contentsQuery } from '#client/queries/contents-query.ts';
import { topicsPath } from '#client/routes/addresses.ts';
import { TopicFilter } from '#client/topics/topic-filter.tsx';
import { Empty } from '#client/ui/empty.tsx';
import { LoadFailure } from '#client/ui/load-failure.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { PageBody } from '#client/ui/page-body.tsx';
import { PageHead } from '#client/ui/page-head.tsx';
import { FrontRiver } from './front-river.tsx';

type FrontPageProps = {
  /** Null for the newest stories. */
  pageNumber: number | null;
};

/** The newest stories, or an older page of them. */
export function FrontPage({ pageNumber }: FrontPageProps) {
  const site = useSite();
  const language = useLanguage();
  const contents = useQuery(contentsQuery());
  const title =
    pageNumber === null ? site.title : `${language.olderPage(pageNumber)} – ${site.title}`;
  return (
    <>
      <PageHead description={site.tagline} image={null} title={title} />
      {contents.data !== undefined && (
        <TopicFilter choices={choicesOf(contents.data)} isFiltered={false} />
      )}
      <PageBody>
        <h1 className="visually-hidden">
          {pageNumber === null ? language.latestStories : language.olderPage(pageNumber)}
        </h1>
        {contents.isPending && <Loading label={language.loadingStories} lines={9} />}
        {contents.data === undefined && contents.isError && (
          <LoadFailure
            onRetry={() => void contents.refetch()}
            reason={contents.error.reason}
            title={language.storiesFailed}
          />
        )}
        {contents.data?.firstPage === null && (
          <Empty detail={language.noStoriesWhy} title={language.noStories} />
        )}
        {typeof contents.data?.firstPage === 'string' && (
          <FrontRiver firstPage={contents.data.firstPage} pageNumber={pageNumber} />
        )}
      </PageBody>
    </>
  );
}

function choicesOf({ topics }: Contents) {
  return topics.map(({ slug, name, count }) => ({
    slug,
    name,
    count,
    isChosen: false,
    to: topicsPath([slug]),
    addition: null,
  }));
}
