import { useId } from 'react';
import { formatWeekday } from '#client/language/dates.ts';
import { useLanguage } from '#client/language/language.ts';
import type { CalendarYear } from '#client/queries/archive/calendar.ts';
import { MonthPlot } from './month-plot.tsx';
import styles from './year-plot.module.css';

type YearPlotProps = {
  year: CalendarYear;
  /** The first day of the week, from 1 (Monday) to 7 (Sunday). */
  firstWeekday: number;
  steps: readonly number[];
};

/** The days of a year: in columns of weeks if there is room, otherwise as twelve months. */
export function YearPlot({ year: { year, count, months }, firstWeekday, steps }: YearPlotProps) {
  const headingId = useId();
  const language = useLanguage();
  return (
    <section aria-labelledby={headingId} className={styles.year}>
      <header className={styles.head}>
        <h2 className={styles.name} id={headingId}>
          {year}
        </h2>
        <p className={styles.count}>{language.storyCount(count)}</p>
      </header>
      <div aria-hidden="true" className={styles.weekdays}>
        {Array.from({ length: 7 }, (_, index) => ((firstWeekday + index - 1) % 7) + 1).map(
          (weekday) => (
            <span key={weekday}>{formatWeekday(weekday, language)}</span>
          ),
        )}
      </div>
      <ol className={styles.months}>
        {months.map((month) => (
          <MonthPlot firstWeekday={firstWeekday} key={month.month} month={month} steps={steps} />
        ))}
      </ol>
    </section>
  );
}
