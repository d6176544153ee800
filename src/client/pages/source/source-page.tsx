import { useQuery } from '@tanstack/react-query';
import { PageHead } from '#client/lib/page-head.tsx';
import { useSite } from '#client/lib/site-context.ts';
import { sourceQuery } from '#client/queries/source-query.ts';
import { Failure } from '#client/ui/failure.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { NotFound } from '#client/ui/not-found.tsx';
import { PageBody } from '#client/ui/page-body.tsx';
import { PageTitle } from '#client/ui/page-title.tsx';
import type { SourceEntry } from '#dataset/manifest.ts';
import type { SourceDomain } from '#dataset/values.ts';
import { SourceStories } from './source-stories.tsx';

type SourcePageProps = { domain: SourceDomain; pageNumber: number | null };

/** What one publisher covered. */
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
  if (source === null) {
    return (
      <>
        <PageHead description="" image={null} title={`Page not found – ${site.title}`} />
        <NotFound detail={`Nothing by ${domain} is in this edition.`} />
      </>
    );
  }
  const { name, count } = source;
  const stories = count === 1 ? '1 story' : `${count} stories`;
  return (
    <>
      <PageHead
        description={`Stories that ${name} published or covered`}
        image={null}
        title={`${name} – ${site.title}`}
      />
      <PageTitle detail={`${domain} – published or covered ${stories}`} title={name} />
      <SourceStories pageNumber={pageNumber} source={source} />
    </>
  );
}

type WaitingProps = {
  domain: SourceDomain;
  query: { error: Error | null; refetch: () => Promise<unknown> };
};

function Waiting({ domain, query }: WaitingProps) {
  return (
    <>
      <h1 className="visually-hidden">Stories of {domain}</h1>
      {query.error === null ? (
        <Loading label="Loading the stories" lines={9} />
      ) : (
        <Failure
          detail={query.error.message}
          onRetry={() => void query.refetch()}
          title="The stories could not be loaded."
        />
      )}
    </>
  );
}
