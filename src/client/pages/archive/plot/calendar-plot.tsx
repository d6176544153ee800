import { Fragment, useId, useMemo, useRef } from 'react';
import { daysWithStories, yearsOf } from '#client/queries/archive/calendar.ts';
import type { Calendar } from '#dataset/calendar.ts';
import styles from './calendar-plot.module.css';
import { PlotApparatus } from './plot-apparatus.tsx';
import { QuietYears } from './quiet-years.tsx';
import shades from './shades.module.css';
import { shadeSteps } from './shades.ts';
import { useDayNavigation } from './use-day-navigation.ts';
import type { Measure } from './use-measure.ts';
import { YearPlot } from './year-plot.tsx';

type CalendarPlotProps = { calendar: Calendar; measure: Measure };

/** The number of stories or reports on every day, year by year, the newest first. */
export function CalendarPlot({ calendar, measure }: CalendarPlotProps) {
  const labelId = useId();
  const hintId = useId();
  const plot = useRef<HTMLElement>(null);
  const years = useMemo(() => yearsOf(calendar), [calendar]);
  const days = daysWithStories(calendar);
  const most = days.reduce((sofar, day) => Math.max(sofar, measure.amountOf(day)), 1);
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
        className={styles.plot}
        ref={plot}
        {...navigation}
      >
        {years.map((year, index) => (
          <Fragment key={year.year}>
            <QuietYears
              after={Number(year.year)}
              before={Number(years[index - 1]?.year ?? Number(year.year) + 1)}
            />
            <YearPlot
              firstWeekday={calendar.firstWeekday}
              measure={measure}
              steps={steps}
              year={year}
            />
          </Fragment>
        ))}
      </section>
    </div>
  );
}
