import { isYear, type Period } from '#client/routes/addresses.ts';
import type { Year } from '#dataset/values.ts';
import { CalendarPage } from './calendar-page.tsx';
import { PeriodPage } from './period-page.tsx';
import { YearPage } from './year-page.tsx';

type ArchivePageProps = {
  /** A year, month or day; null for the calendar of all stories. */
  period: Year | Period | null;
};

/** The archive: its calendar, that of a year, or the stories of a month or day. */
export function ArchivePage({ period }: ArchivePageProps) {
  if (period === null) return <CalendarPage />;
  return isYear(period) ? <YearPage year={period} /> : <PeriodPage period={period} />;
}
