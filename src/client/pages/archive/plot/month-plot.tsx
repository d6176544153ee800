import { useRouter } from 'wouter';
import { formatPeriod, formatShortMonth } from '#client/language/dates.ts';
import { useLanguage } from '#client/language/language.ts';
import { classNames } from '#client/lib/class-names.ts';
import type { CalendarMonth, DayCount } from '#client/queries/archive/calendar.ts';
import { Link } from '#client/ui/link.tsx';
import styles from './month-plot.module.css';
import { shadeOf } from './shades.ts';
import type { Measure } from './use-measure.ts';
import columns from './week-columns.module.css';
import { weekColumn, weekdayColumn } from './week-columns.ts';

type MonthPlotProps = {
  month: CalendarMonth;
  firstWeekday: number;
  steps: readonly number[];
  measure: Measure;
  /** Whether there is room for days that a finger can tap. */
  isLarge?: boolean;
};

/**
 * The days of a month as squares. Days with stories are links, and so is the month if it has any.
 */
export function MonthPlot(props: MonthPlotProps) {
  const { month, firstWeekday, steps, measure, isLarge = false } = props;
  const language = useLanguage();
  const [first] = month.days;
  if (first === undefined) return null;
  const name = formatShortMonth(month.month, language);
  return (
    <li
      className={classNames(styles.month, isLarge && styles.large, columns.week, columns.weekday)}
      data-week={weekColumn(first.day, firstWeekday)}
      data-weekday={weekdayColumn(first.day, firstWeekday)}
    >
      {month.count === 0 ? (
        <span className={styles.name}>{name}</span>
      ) : (
        <Link
          aria-label={measure.describe(formatPeriod(month.month, language), month)}
          className={styles.name}
          lang={language.textsTag}
          to={measure.pathOf(month.month)}
        >
          <span lang={language.pageTag}>{name}</span>{' '}
          <span className={styles.count}>{measure.amountOf(month)}</span>
        </Link>
      )}
      <ol className={styles.days} lang={language.textsTag}>
        {month.days.map((day) => (
          <li aria-hidden={day.count === 0} className={styles.day} key={day.day}>
            {day.count > 0 && <DayLink day={day} measure={measure} steps={steps} />}
          </li>
        ))}
      </ol>
    </li>
  );
}

type DayLinkProps = { day: DayCount } & Pick<MonthPlotProps, 'steps' | 'measure'>;

/** A plain link: `useDayNavigation` handles its clicks. */
function DayLink({ day, steps, measure }: DayLinkProps) {
  const { base } = useRouter();
  const language = useLanguage();
  return (
    <a
      aria-label={measure.describe(formatPeriod(day.day, language), day)}
      className={styles.link}
      data-day={day.day}
      data-shade={shadeOf(measure.amountOf(day), steps)}
      href={`${base}${measure.pathOf(day.day)}`}
    >
      {Number(day.day.slice(-2))}
    </a>
  );
}
