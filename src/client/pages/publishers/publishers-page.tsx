import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '#client/language/language.ts';
import { useDirectoryTexts } from '#client/language/texts/use-directory-texts.ts';
import { useSite } from '#client/lib/site-context.ts';
import { publishersQuery } from '#client/queries/publishers/publishers-query.ts';
import { Empty } from '#client/ui/empty.tsx';
import { LoadFailure } from '#client/ui/load-failure.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { PageBody } from '#client/ui/page-body.tsx';
import { PageHead } from '#client/ui/page-head.tsx';
import { PageTitle } from '#client/ui/page-title.tsx';
import { PublisherFinder } from './publisher-finder.tsx';

/** Every publisher of the edition, with how much it covered and how often it was first. */
export function PublishersPage() {
  const { title } = useSite();
  const language = useLanguage();
  const texts = useDirectoryTexts();
  const publishers = useQuery(publishersQuery());
  const count = publishers.data?.length ?? 0;
  const summary = count === 0 ? '' : texts.publisherCount(count);
  return (
    <PageBody>
      <PageHead description={summary} image={null} title={`${language.publishers} – ${title}`} />
      <PageTitle detail={summary} isText title={language.publishers} />
      {publishers.isPending && <Loading label={language.loadingPage} lines={9} />}
      {publishers.data === undefined && publishers.isError && (
        <LoadFailure
          onRetry={() => void publishers.refetch()}
          reason={publishers.error.reason}
          title={texts.publishersFailed}
        />
      )}
      {publishers.data?.length === 0 && (
        <Empty detail={language.noStoriesWhy} title={language.noStories} />
      )}
      {publishers.data !== undefined && publishers.data.length > 0 && (
        <PublisherFinder publishers={publishers.data} />
      )}
    </PageBody>
  );
}
