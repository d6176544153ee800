import { formatPeriod } from '#client/language/dates.ts';
import { useLanguage } from '#client/language/language.ts';
import type { PeriodPlace } from '#client/queries/archive/place-period.ts';
import type { Period } from '#client/routes/addresses.ts';
import { Link } from '#client/ui/link.tsx';
import styles from './month-days.module.css';
import { useMeasure } from './plot/use-measure.ts';
import columns from './plot/week-columns.module.css';
import { weekdayColumn } from './plot/week-columns.ts';

type MonthDaysProps = Pick<PeriodPlace, 'month' | 'firstWeekday'> & {
  /** The period that the page shows. */
  current: Period;
};

/** The days of a month with bars for their stories, in a row or, on small screens, a calendar. */
export function MonthDays({ month: { month, days }, firstWeekday, current }: MonthDaysProps) {
  const language = useLanguage();
  const measure = useMeasure();
  const [first] = days;
  const most = Math.max(1, ...days.map(measure.amountOf));
  return (
    <nav aria-label={formatPeriod(month, language)} className={styles.month}>
      <ol
        className={`${styles.days} ${columns.weekday}`}
        data-weekday={first && weekdayColumn(first.day, firstWeekday)}
        lang={language.textsTag}
      >
        {days.map(({ day, ...counts }) => (
          <li key={day}>
            {counts.count === 0 ? (
              <span className={styles.day}>{Number(day.slice(-2))}</span>
            ) : (
              <Link
                aria-current={day === current ? 'page' : undefined}
                aria-label={measure.describe(formatPeriod(day, language), counts)}
                className={styles.day}
                to={measure.pathOf(day)}
              >
                {Number(day.slice(-2))}
                <Bar share={measure.amountOf(counts) / most} />
              </Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** A bar that is as wide as its share, or as high: the style sheet overrides one of the two. */
function Bar({ share }: { share: number }) {
  return (
    <svg
      aria-hidden="true"
      className={styles.bar}
      height={`${share * 4}rem`}
      width={`${share * 60}%`}
    />
  );
}
