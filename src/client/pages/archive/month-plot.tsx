import { useRouter } from 'wouter';
import { formatPeriod, formatShortMonth } from '#client/language/dates.ts';
import { useLanguage } from '#client/language/language.ts';
import { useDirectoryTexts } from '#client/language/texts/use-directory-texts.ts';
import type { CalendarMonth, DayCount } from '#client/queries/archive/calendar.ts';
import { archivePath } from '#client/routes/addresses.ts';
import { Link } from '#client/ui/link.tsx';
import styles from './month-plot.module.css';
import { shadeOf } from './shades.ts';
import columns from './week-columns.module.css';
import { weekColumn, weekdayColumn } from './week-columns.ts';

type MonthPlotProps = {
  month: CalendarMonth;
  firstWeekday: number;
  steps: readonly number[];
};

/**
 * The days of a month as squares. Days with stories are links, and so is the month if it has any.
 */
export function MonthPlot({ month, firstWeekday, steps }: MonthPlotProps) {
  const language = useLanguage();
  const texts = useDirectoryTexts();
  const [first] = month.days;
  if (first === undefined) return null;
  const name = formatShortMonth(month.month, language);
  return (
    <li
      className={`${styles.month} ${columns.week} ${columns.weekday}`}
      data-week={weekColumn(first.day, firstWeekday)}
      data-weekday={weekdayColumn(first.day, firstWeekday)}
    >
      {month.count === 0 ? (
        <span className={styles.name}>{name}</span>
      ) : (
        <Link
          aria-label={texts.storiesThen(formatPeriod(month.month, language), month.count)}
          className={styles.name}
          to={archivePath(month.month)}
        >
          {name} <span className={styles.count}>{month.count}</span>
        </Link>
      )}
      <ol className={styles.days}>
        {month.days.map(({ day, count }) => (
          <li aria-hidden={count === 0} className={styles.day} key={day}>
            {count > 0 && <DayLink count={count} day={day} steps={steps} />}
          </li>
        ))}
      </ol>
    </li>
  );
}

/** A plain link: `useDayNavigation` handles its clicks. */
function DayLink({ day, count, steps }: DayCount & Pick<MonthPlotProps, 'steps'>) {
  const { base } = useRouter();
  const language = useLanguage();
  const texts = useDirectoryTexts();
  return (
    <a
      aria-label={texts.storiesThen(formatPeriod(day, language), count)}
      className={styles.link}
      data-day={day}
      data-shade={shadeOf(count, steps)}
      href={`${base}${archivePath(day)}`}
    >
      {Number(day.slice(-2))}
    </a>
  );
}
