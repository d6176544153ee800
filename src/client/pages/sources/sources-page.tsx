import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '#client/language/language.ts';
import { useDirectoryTexts } from '#client/language/texts/use-directory-texts.ts';
import { useSite } from '#client/lib/site-context.ts';
import { sourcesQuery } from '#client/queries/sources/sources-query.ts';
import { Empty } from '#client/ui/empty.tsx';
import { LoadFailure } from '#client/ui/load-failure.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { PageBody } from '#client/ui/page-body.tsx';
import { PageHead } from '#client/ui/page-head.tsx';
import { PageTitle } from '#client/ui/page-title.tsx';
import { SourceFinder } from './source-finder.tsx';

/** Every publisher of the edition, with how much it covered and how often it was first. */
export function SourcesPage() {
  const { title } = useSite();
  const language = useLanguage();
  const texts = useDirectoryTexts();
  const sources = useQuery(sourcesQuery());
  const summary = sources.data === undefined ? '' : texts.sourceCount(sources.data.length);
  return (
    <PageBody>
      <PageHead description={summary} image={null} title={`${language.sources} – ${title}`} />
      <PageTitle detail={summary} title={language.sources} />
      {sources.isPending && <Loading label={language.loadingPage} lines={9} />}
      {sources.data === undefined && sources.isError && (
        <LoadFailure
          onRetry={() => void sources.refetch()}
          reason={sources.error.reason}
          title={texts.sourcesFailed}
        />
      )}
      {sources.data?.length === 0 && (
        <Empty detail={language.noStoriesWhy} title={language.noStories} />
      )}
      {sources.data !== undefined && sources.data.length > 0 && (
        <SourceFinder sources={sources.data} />
      )}
    </PageBody>
  );
}
