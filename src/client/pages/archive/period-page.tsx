import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { formatDay, formatPeriod } from '#client/language/dates.ts';
import { useLanguage } from '#client/language/language.ts';
import { useDirectoryTexts } from '#client/language/texts/use-directory-texts.ts';
import { useSite } from '#client/lib/site-context.ts';
import { periodQuery } from '#client/queries/archive/calendar-query.ts';
import { isDay, type Period } from '#client/routes/addresses.ts';
import { Empty } from '#client/ui/empty.tsx';
import { LoadFailure } from '#client/ui/load-failure.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { PageBody } from '#client/ui/page-body.tsx';
import { PageHead } from '#client/ui/page-head.tsx';
import { PageTitle } from '#client/ui/page-title.tsx';
import { MonthDays } from './month-days.tsx';
import { PeriodNavigation } from './period-navigation.tsx';
import { PeriodStories } from './period-stories.tsx';

type PeriodPageProps = { period: Period };

/** The stories of a month or day, with links to the neighbouring ones. */
export function PeriodPage({ period }: PeriodPageProps) {
  const site = useSite();
  const language = useLanguage();
  const texts = useDirectoryTexts();
  // Keeps the navigation, and the reader's focus in it, in place from one period to the next.
  const query = useQuery({ ...periodQuery(period), placeholderData: keepPreviousData });
  const place = query.isPlaceholderData ? undefined : query.data;
  const name = isDay(period) ? formatDay(period, 'UTC', language) : formatPeriod(period, language);
  return (
    <PageBody>
      <PageHead
        description={texts.storiesThen(name, place?.count ?? 0)}
        image={null}
        title={`${name} – ${site.title}`}
      />
      <PeriodNavigation period={period} place={query.data} />
      <PageTitle
        detail={place === undefined || isDay(period) ? '' : language.storyCount(place.count)}
        title={name}
      />
      {query.data !== undefined && <MonthDays current={period} {...query.data} />}
      {place === undefined && !query.isError && (
        <Loading label={language.loadingStories} lines={9} />
      )}
      {query.isError && (
        <LoadFailure
          onRetry={() => void query.refetch()}
          reason={query.error.reason}
          title={language.storiesFailed}
        />
      )}
      {place?.firstPage === null && <Empty detail={texts.noneThenWhy} title={texts.noneThen} />}
      {typeof place?.firstPage === 'number' && (
        <PeriodStories count={place.count} firstPage={place.firstPage} period={period} />
      )}
    </PageBody>
  );
}
