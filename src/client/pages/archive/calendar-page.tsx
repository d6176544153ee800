import { useQuery } from '@tanstack/react-query';
import { formatPeriod } from '#client/language/dates.ts';
import { useLanguage } from '#client/language/language.ts';
import { useDirectoryTexts } from '#client/language/texts/use-directory-texts.ts';
import { useSite } from '#client/lib/site-context.ts';
import { daysWithStories } from '#client/queries/archive/calendar.ts';
import { calendarQuery } from '#client/queries/archive/calendar-query.ts';
import { Empty } from '#client/ui/empty.tsx';
import { LoadFailure } from '#client/ui/load-failure.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { PageBody } from '#client/ui/page-body.tsx';
import { PageHead } from '#client/ui/page-head.tsx';
import { PageTitle } from '#client/ui/page-title.tsx';
import type { Calendar } from '#dataset/calendar.ts';
import { MonthTable } from './month-table.tsx';
import { CalendarPlot } from './plot/calendar-plot.tsx';
import { useMeasure } from './plot/use-measure.ts';

/** A calendar of all stories, with links to every month and day that has some. */
export function CalendarPage() {
  const { title } = useSite();
  const language = useLanguage();
  const calendar = useQuery(calendarQuery());
  const measure = useMeasure();
  const summary = useSummary(calendar.data);
  return (
    <PageBody>
      <PageHead description={summary} image={null} title={`${language.archive} – ${title}`} />
      <PageTitle detail={summary} isText title={language.archive} />
      {calendar.isPending && <Loading label={language.loadingPage} lines={9} />}
      {calendar.data === undefined && calendar.isError && (
        <LoadFailure
          onRetry={() => void calendar.refetch()}
          reason={calendar.error.reason}
          title={language.storiesFailed}
        />
      )}
      {calendar.data?.months.length === 0 && (
        <Empty detail={language.noStoriesWhy} title={language.noStories} />
      )}
      {calendar.data !== undefined && calendar.data.months.length > 0 && (
        <>
          <CalendarPlot calendar={calendar.data} measure={measure} />
          <MonthTable calendar={calendar.data} measure={measure} />
        </>
      )}
    </PageBody>
  );
}

function useSummary(calendar: Calendar | undefined): string {
  const language = useLanguage();
  const texts = useDirectoryTexts();
  const days = calendar === undefined ? [] : daysWithStories(calendar);
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return '';
  const stories = days.reduce((sum, { count }) => sum + count, 0);
  const [from, to] = [first, last].map(({ day }) => formatPeriod(day, language));
  return texts.archiveSummary(stories, days.length, from ?? '', to ?? '');
}
