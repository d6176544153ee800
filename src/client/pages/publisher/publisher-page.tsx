import { useQuery } from '@tanstack/react-query';
import { type FailureReason, useLanguage } from '#client/language/language.ts';
import { useSite } from '#client/lib/site-context.ts';
import { publisherQuery } from '#client/queries/publishers/publisher-query.ts';
import { MuteToggle } from '#client/settings/mute-toggle.tsx';
import { LoadFailure } from '#client/ui/load-failure.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { NotFound } from '#client/ui/not-found.tsx';
import { PageBody } from '#client/ui/page-body.tsx';
import { PageHead } from '#client/ui/page-head.tsx';
import { PageTitle } from '#client/ui/page-title.tsx';
import type { PublisherEntry } from '#dataset/manifest.ts';
import type { PublisherDomain } from '#dataset/values.ts';
import { Logo } from './logo.tsx';
import { PublisherStories } from './publisher-stories.tsx';

type PublisherPageProps = { domain: PublisherDomain; pageNumber: number | null };

/** The stories that one publisher published or covered. */
export function PublisherPage({ domain, pageNumber }: PublisherPageProps) {
  const publisher = useQuery(publisherQuery(domain));
  return (
    <PageBody>
      {publisher.data === undefined ? (
        <Waiting domain={domain} query={publisher} />
      ) : (
        <Known domain={domain} pageNumber={pageNumber} publisher={publisher.data} />
      )}
    </PageBody>
  );
}

function Known({
  publisher,
  domain,
  pageNumber,
}: PublisherPageProps & { publisher: PublisherEntry | null }) {
  const site = useSite();
  const language = useLanguage();
  if (publisher === null) {
    return (
      <>
        <PageHead description="" image={null} title={`${language.notFound} – ${site.title}`} />
        <NotFound detail={language.noSuchPublisher(domain)} wayOut={language.toLatest} />
      </>
    );
  }
  const { name, count, first, logo, shownDomain = domain } = publisher;
  return (
    <>
      <PageHead
        description={language.storiesBy(name)}
        image={null}
        title={`${name} – ${site.title}`}
      />
      <PageTitle
        detail={`${shownDomain} – ${language.coveredCount(count, first)}`}
        picture={logo === undefined ? null : <Logo url={logo} />}
        title={name}
      >
        <MuteToggle subject={{ kind: 'publisher', key: domain, name }} />
      </PageTitle>
      <PublisherStories pageNumber={pageNumber} publisher={publisher} />
    </>
  );
}

type WaitingProps = {
  domain: PublisherDomain;
  query: { error: { reason: FailureReason } | null; refetch: () => Promise<unknown> };
};

function Waiting({ domain, query }: WaitingProps) {
  const { title } = useSite();
  const language = useLanguage();
  return (
    <>
      <PageHead description="" image={null} title={`${domain} – ${title}`} />
      <h1 className="visually-hidden">{language.storiesBy(domain)}</h1>
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
