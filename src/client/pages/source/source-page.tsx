import { useQuery } from '@tanstack/react-query';
import { type FailureReason, useLanguage } from '#client/language/language.ts';
import { useSite } from '#client/lib/site-context.ts';
import { sourceQuery } from '#client/queries/sources/source-query.ts';
import { MuteToggle } from '#client/settings/mute-toggle.tsx';
import { LoadFailure } from '#client/ui/load-failure.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { NotFound } from '#client/ui/not-found.tsx';
import { PageBody } from '#client/ui/page-body.tsx';
import { PageHead } from '#client/ui/page-head.tsx';
import { PageTitle } from '#client/ui/page-title.tsx';
import type { SourceEntry } from '#dataset/manifest.ts';
import type { SourceDomain } from '#dataset/values.ts';
import { Logo } from './logo.tsx';
import { SourceStories } from './source-stories.tsx';

type SourcePageProps = { domain: SourceDomain; pageNumber: number | null };

/** The stories that one publisher published or covered. */
export function SourcePage({ domain, pageNumber }: SourcePageProps) {
  const source = useQuery(sourceQuery(domain));
  return (
    <PageBody>
      {source.data === undefined ? (
        <Waiting domain={domain} query={source} />
      ) : (
        <Known domain={domain} pageNumber={pageNumber} source={source.data} />
      )}
    </PageBody>
  );
}

function Known({ source, domain, pageNumber }: SourcePageProps & { source: SourceEntry | null }) {
  const site = useSite();
  const language = useLanguage();
  if (source === null) {
    return (
      <>
        <PageHead description="" image={null} title={`${language.notFound} – ${site.title}`} />
        <NotFound detail={language.noSuchSource(domain)} wayOut={language.toLatest} />
      </>
    );
  }
  const { name, count, first, logo, shownDomain = domain } = source;
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
        <MuteToggle subject={{ kind: 'source', key: domain, name }} />
      </PageTitle>
      <SourceStories pageNumber={pageNumber} source={source} />
    </>
  );
}

type WaitingProps = {
  domain: SourceDomain;
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
