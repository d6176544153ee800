import type { Period } from '#client/routes/addresses.ts';
import { CalendarPage } from './calendar-page.tsx';
import { PeriodPage } from './period-page.tsx';

type ArchivePageProps = {
  /** A month or day; null for the calendar of all stories. */
  period: Period | null;
};

/** The archive: its calendar, or the stories of a month or day. */
export function ArchivePage({ period }: ArchivePageProps) {
  return period === null ? <CalendarPage /> : <PeriodPage period={period} />;
}
