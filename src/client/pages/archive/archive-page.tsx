import type { Period } from '#client/routes/addresses.ts';
import { CalendarPage } from './calendar-page.tsx';
import { PeriodPage } from './period-page.tsx';

type ArchivePageProps = {
  /** A month or a day; null for the calendar of all. */
  period: Period | null;
};

/** The archive: its calendar, or what a month or a day has. */
export function ArchivePage({ period }: ArchivePageProps) {
  return period === null ? <CalendarPage /> : <PeriodPage period={period} />;
}
