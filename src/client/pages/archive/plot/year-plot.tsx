import { useId } from 'react';
import { formatPeriod, formatWeekday } from '#client/language/dates.ts';
import { useLanguage } from '#client/language/language.ts';
import type { CalendarYear } from '#client/queries/archive/calendar.ts';
import { Link } from '#client/ui/link.tsx';
import { MonthPlot } from './month-plot.tsx';
import type { Measure } from './use-measure.ts';
import styles from './year-plot.module.css';

type YearPlotProps = {
  year: CalendarYear;
  /** The first day of the week, from 1 (Monday) to 7 (Sunday). */
  firstWeekday: number;
  steps: readonly number[];
  measure: Measure;
};

/** The days of a year: in columns of weeks if there is room, otherwise as twelve months. */
export function YearPlot({ year, firstWeekday, steps, measure }: YearPlotProps) {
  const headingId = useId();
  const language = useLanguage();
  return (
    <section aria-labelledby={headingId} className={styles.year}>
      <header className={styles.head}>
        <h2 className={styles.name} id={headingId}>
          <Link className={styles.link} to={measure.pathOf(year.year)}>
            {formatPeriod(year.year, language)}
          </Link>
        </h2>
        <p className={styles.count} lang={language.textsTag}>
          {measure.isOfReports
            ? language.reportCount(year.reports)
            : language.storyCount(year.count)}
        </p>
      </header>
      <div aria-hidden="true" className={styles.weekdays}>
        {Array.from({ length: 7 }, (_, index) => ((firstWeekday + index - 1) % 7) + 1).map(
          (weekday) => (
            <span key={weekday}>{formatWeekday(weekday, language)}</span>
          ),
        )}
      </div>
      <ol className={styles.months}>
        {year.months.map((month) => (
          <MonthPlot
            firstWeekday={firstWeekday}
            key={month.month}
            measure={measure}
            month={month}
            steps={steps}
          />
        ))}
      </ol>
    </section>
  );
}
