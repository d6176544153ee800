import { formatPeriod, formatShortMonth } from '#client/language/dates.ts';
import { useLanguage } from '#client/language/language.ts';
import { useDirectoryTexts } from '#client/language/texts/use-directory-texts.ts';
import { type CalendarMonth, yearsOf } from '#client/queries/archive/calendar.ts';
import { Disclosure } from '#client/ui/disclosure.tsx';
import { Link } from '#client/ui/link.tsx';
import type { Calendar } from '#dataset/calendar.ts';
import styles from './month-table.module.css';
import type { Measure } from './plot/use-measure.ts';

type MonthTableProps = { calendar: Calendar; measure: Measure };

/** The number of stories or reports in every month, as a table. */
export function MonthTable({ calendar, measure }: MonthTableProps) {
  const language = useLanguage();
  const texts = useDirectoryTexts();
  const years = yearsOf(calendar);
  return (
    <Disclosure
      className={styles.details}
      name="table of months"
      summary={language.asTable}
      summaryClass={styles.summary}
    >
      <div className={styles.scroller}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th lang={language.textsTag} scope="col">
                {texts.year}
              </th>
              {years[0]?.months.map(({ month }) => (
                <th key={month} scope="col">
                  {formatShortMonth(month, language)}
                </th>
              ))}
              <th lang={language.textsTag} scope="col">
                {texts.total}
              </th>
            </tr>
          </thead>
          <tbody>
            {years.map((year) => (
              <tr key={year.year}>
                <th scope="row">{year.year}</th>
                {year.months.map((month) => (
                  <td key={month.month}>
                    <MonthCount measure={measure} month={month} />
                  </td>
                ))}
                <td>{measure.amountOf(year)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Disclosure>
  );
}

type MonthCountProps = { month: CalendarMonth; measure: Measure };

function MonthCount({ month, measure }: MonthCountProps) {
  const language = useLanguage();
  if (month.count === 0) return <span>–</span>;
  return (
    <Link
      aria-label={measure.describe(formatPeriod(month.month, language), month)}
      lang={language.textsTag}
      to={measure.pathOf(month.month)}
    >
      {measure.amountOf(month)}
    </Link>
  );
}
