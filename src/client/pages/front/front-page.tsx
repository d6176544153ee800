import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '#client/language/language.ts';
import { useSite } from '#client/lib/site-context.ts';
import { contentsQuery } from '#client/queries/contents-query.ts';
import { Empty } from '#client/ui/empty.tsx';
import { LoadFailure } from '#client/ui/load-failure.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { PageBody } from '#client/ui/page-body.tsx';
import { PageHead } from '#client/ui/page-head.tsx';
import { FrontRiver } from './front-river.tsx';
import { FrontTopics } from './front-topics.tsx';
import { OlderStories } from './older-stories.tsx';

type FrontPageProps = {
  /** Null for the newest stories. */
  pageNumber: number | null;
};

/** The newest stories, or an older page of them. */
export function FrontPage({ pageNumber }: FrontPageProps) {
  return pageNumber === null ? <Newest /> : <OlderStories pageNumber={pageNumber} />;
}

function Newest() {
  const site = useSite();
  const language = useLanguage();
  const contents = useQuery(contentsQuery());
  return (
    <>
      <PageHead
        description={site.tagline || language.latestStories}
        image={null}
        title={site.title}
      />
      {contents.data !== undefined && <FrontTopics topics={contents.data.topics} />}
      <PageBody>
        <h1 className="visually-hidden" lang={language.textsTag}>
          {language.latestStories}
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
          <FrontRiver firstPage={contents.data.firstPage} />
        )}
      </PageBody>
    </>
  );
}
