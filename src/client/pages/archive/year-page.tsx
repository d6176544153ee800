import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { formatPeriod } from '#client/language/dates.ts';
import { useLanguage } from '#client/language/language.ts';
import { useDirectoryTexts } from '#client/language/texts/use-directory-texts.ts';
import { useSite } from '#client/lib/site-context.ts';
import { yearQuery } from '#client/queries/archive/calendar-query.ts';
import { Empty } from '#client/ui/empty.tsx';
import { LoadFailure } from '#client/ui/load-failure.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { PageBody } from '#client/ui/page-body.tsx';
import { PageHead } from '#client/ui/page-head.tsx';
import { PageTitle } from '#client/ui/page-title.tsx';
import type { Year } from '#dataset/values.ts';
import { PeriodNavigation } from './period-navigation.tsx';
import { YearMonths } from './plot/year-months.tsx';

/** The months and days of a year, with links to the neighbouring ones. */
export function YearPage({ year }: { year: Year }) {
  const site = useSite();
  const language = useLanguage();
  const texts = useDirectoryTexts();
  // Keeps the navigation, and the reader's focus in it, in place from one year to the next.
  const query = useQuery({ ...yearQuery(year), placeholderData: keepPreviousData });
  const place = query.isPlaceholderData ? undefined : query.data;
  const name = formatPeriod(year, language);
  return (
    <PageBody>
      <PageHead
        description={texts.storiesThen(name, place?.year.count ?? 0)}
        image={null}
        title={`${name} – ${site.title}`}
      />
      <PeriodNavigation period={year} place={query.data} />
      <PageTitle
        detail={
          place === undefined
            ? ''
            : `${language.storyCount(place.year.count)} · ${language.reportCount(place.year.reports)}`
        }
        title={name}
      />
      {place === undefined && !query.isError && <Loading label={language.loadingPage} lines={9} />}
      {query.isError && (
        <LoadFailure
          onRetry={() => void query.refetch()}
          reason={query.error.reason}
          title={language.storiesFailed}
        />
      )}
      {place?.year.count === 0 && <Empty detail={texts.noneThenWhy} title={texts.noneThen} />}
      {place !== undefined && place.year.count > 0 && (
        <YearMonths firstWeekday={place.firstWeekday} key={year} year={place.year} />
      )}
    </PageBody>
  );
}
