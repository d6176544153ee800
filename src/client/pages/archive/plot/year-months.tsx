import { useId, useMemo, useRef } from 'react';
import type { CalendarYear } from '#client/queries/archive/calendar.ts';
import { MonthPlot } from './month-plot.tsx';
import { PlotApparatus } from './plot-apparatus.tsx';
import shades from './shades.module.css';
import { shadeSteps } from './shades.ts';
import { useDayNavigation } from './use-day-navigation.ts';
import { useMeasure } from './use-measure.ts';
import styles from './year-months.module.css';

type YearMonthsProps = { year: CalendarYear; firstWeekday: number };

/** The months of a year in a grid, each with its days. */
export function YearMonths({ year, firstWeekday }: YearMonthsProps) {
  const labelId = useId();
  const hintId = useId();
  const plot = useRef<HTMLElement>(null);
  const measure = useMeasure();
  const days = useMemo(
    () => year.months.flatMap((month) => month.days).filter(({ count }) => count > 0),
    [year],
  );
  const most = Math.max(1, ...days.map(measure.amountOf));
  const steps = shadeSteps(most);
  const navigation = useDayNavigation(plot, days, measure.pathOf);
  return (
    <div className={shades.shades}>
      <PlotApparatus
        days={days}
        hintId={hintId}
        labelId={labelId}
        measure={measure}
        most={most}
        steps={steps}
      />
      <section
        aria-describedby={hintId}
        aria-labelledby={labelId}
        className={styles.year}
        ref={plot}
        {...navigation}
      >
        <ol className={styles.months}>
          {year.months.map((month) => (
            <MonthPlot
              firstWeekday={firstWeekday}
              isLarge
              key={month.month}
              measure={measure}
              month={month}
              steps={steps}
            />
          ))}
        </ol>
      </section>
    </div>
  );
}
