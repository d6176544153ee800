import { useQuery } from '@tanstack/react-query';
import { type FailureReason, useLanguage } from '#client/language/language.ts';
import { useSite } from '#client/lib/site-context.ts';
import { publisherNameQuery, publisherQuery } from '#client/queries/publishers/publisher-query.ts';
import { LoadFailure } from '#client/ui/load-failure.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { NotFound } from '#client/ui/not-found.tsx';
import { PageBody } from '#client/ui/page-body.tsx';
import { PageHead } from '#client/ui/page-head.tsx';
import type { PublisherId } from '#dataset/values.ts';
import { OlderReports } from './older-reports.tsx';
import { OnePublisher } from './one-publisher.tsx';
import { Platform } from './platform.tsx';

type PublisherPageProps = { id: PublisherId; pageNumber: number | null };

/** The stories that one publisher published or covered; on a platform's page, who publishes there. */
export function PublisherPage({ id, pageNumber }: PublisherPageProps) {
  return pageNumber === null ? <Newest id={id} /> : <Older id={id} pageNumber={pageNumber} />;
}

function Newest({ id }: { id: PublisherId }) {
  const { data, error, refetch } = useQuery(publisherQuery(id));
  return (
    <PageBody>
      {data === undefined ? (
        <Waiting id={id} query={{ error, refetch }} />
      ) : data === null ? (
        <Unknown id={id} />
      ) : data.platform !== null ? (
        <Platform entry={data.entry} ledger={data.ledger} platform={data.platform} />
      ) : data.entry === null ? (
        <Unknown id={id} />
      ) : (
        <OnePublisher entry={data.entry} ledger={data.ledger} />
      )}
    </PageBody>
  );
}

function Older({ id, pageNumber }: { id: PublisherId; pageNumber: number }) {
  const { data, error, refetch } = useQuery(publisherNameQuery(id));
  return (
    <PageBody>
      {data === undefined ? (
        <Waiting id={id} query={{ error, refetch }} />
      ) : data === null ? (
        <Unknown id={id} />
      ) : (
        <OlderReports pageNumber={pageNumber} publisher={data} />
      )}
    </PageBody>
  );
}

function Unknown({ id }: { id: PublisherId }) {
  const site = useSite();
  const language = useLanguage();
  return (
    <>
      <PageHead description="" image={null} title={`${language.notFound} – ${site.title}`} />
      <NotFound detail={language.noSuchPublisher(id)} wayOut={language.toLatest} />
    </>
  );
}

type WaitingProps = {
  id: PublisherId;
  query: { error: { reason: FailureReason } | null; refetch: () => Promise<unknown> };
};

function Waiting({ id, query }: WaitingProps) {
  const { title } = useSite();
  const language = useLanguage();
  return (
    <>
      <PageHead description="" image={null} title={`${id} – ${title}`} />
      <h1 className="visually-hidden" lang={language.textsTag}>
        {language.storiesBy(id)}
      </h1>
      {query.error === null ? (
        <Loading label={language.loadingStories} lines={9} />
      ) : (
        <LoadFailure
          onRetry={() => void query.refetch()}
          reason={query.error.reason}
          title={language.storiesFailed}
        />
      )}
    </>
  );
}
