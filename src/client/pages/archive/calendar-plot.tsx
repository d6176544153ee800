import { Fragment, useId, useMemo, useRef } from 'react';
import { useDirectoryTexts } from '#client/language/texts/use-directory-texts.ts';
import { daysWithStories, yearsOf } from '#client/queries/archive/calendar.ts';
import type { Calendar } from '#dataset/calendar.ts';
import styles from './calendar-plot.module.css';
import { QuietYears } from './quiet-years.tsx';
import { ShadeLegend } from './shade-legend.tsx';
import { shadeSteps } from './shades.ts';
import { useDayNavigation } from './use-day-navigation.ts';
import { YearPlot } from './year-plot.tsx';

type CalendarPlotProps = { calendar: Calendar };

/** The number of stories on every day, year by year, the newest first. */
export function CalendarPlot({ calendar }: CalendarPlotProps) {
  const texts = useDirectoryTexts();
  const hintId = useId();
  const plot = useRef<HTMLElement>(null);
  const { years, days, most, steps } = useMemo(() => readCalendar(calendar), [calendar]);
  const navigation = useDayNavigation(plot, days);
  return (
    <div className={styles.calendar}>
      <div className={styles.apparatus}>
        <ShadeLegend most={most} steps={steps} />
        <p className={styles.hint} id={hintId}>
          {texts.keyboardHint}
        </p>
      </div>
      <section
        aria-describedby={hintId}
        aria-label={texts.storiesPerDay}
        className={styles.plot}
        ref={plot}
        {...navigation}
      >
        {years.map((year, index) => (
          <Fragment key={year.year}>
            <QuietYears after={year.year} before={years[index - 1]?.year ?? year.year + 1} />
            <YearPlot firstWeekday={calendar.firstWeekday} steps={steps} year={year} />
          </Fragment>
        ))}
      </section>
    </div>
  );
}

function readCalendar(calendar: Calendar) {
  const days = daysWithStories(calendar);
  const most = days.reduce((max, { count }) => Math.max(max, count), 0);
  return {
    years: yearsOf(calendar),
    days: days.map(({ day }) => day),
    most,
    steps: shadeSteps(most),
  };
}
