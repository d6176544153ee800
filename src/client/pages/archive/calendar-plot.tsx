import { Fragment, useId, useMemo, useRef } from 'react';
import { useDirectoryTexts } from '#client/language/texts/use-directory-texts.ts';
import { daysWithStories, yearsOf } from '#client/queries/archive/calendar.ts';
import type { Calendar } from '#dataset/calendar.ts';
import styles from './calendar-plot.module.css';
import { QuietYears } from './quiet-years.tsx';
import { ShadeKey } from './shade-key.tsx';
import { shadeSteps } from './shades.ts';
import { useDayWalk } from './use-day-walk.ts';
import { YearPlot } from './year-plot.tsx';

type CalendarPlotProps = { calendar: Calendar };

/** How many stories every day has, one year after the other, the newest first. */
export function CalendarPlot({ calendar }: CalendarPlotProps) {
  const texts = useDirectoryTexts();
  const hintId = useId();
  const plot = useRef<HTMLElement>(null);
  const { years, days, most, steps } = useMemo(() => readCalendar(calendar), [calendar]);
  const walk = useDayWalk(plot, days);
  return (
    <div className={styles.calendar}>
      <div className={styles.apparatus}>
        <ShadeKey most={most} steps={steps} />
        <p className={styles.hint} id={hintId}>
          {texts.howToWalk}
        </p>
      </div>
      <section
        aria-describedby={hintId}
        aria-label={texts.storiesADay}
        className={styles.plot}
        ref={plot}
        {...walk}
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
