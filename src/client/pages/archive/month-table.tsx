import { formatPeriod, formatShortMonth } from '#client/language/dates.ts';
import { useLanguage } from '#client/language/language.ts';
import { useDirectoryTexts } from '#client/language/texts/use-directory-texts.ts';
import { type CalendarMonth, yearsOf } from '#client/queries/archive/calendar.ts';
import { archivePath } from '#client/routes/addresses.ts';
import { Disclosure } from '#client/ui/disclosure.tsx';
import { Link } from '#client/ui/link.tsx';
import type { Calendar } from '#dataset/calendar.ts';
import styles from './month-table.module.css';

type MonthTableProps = { calendar: Calendar };

/** The number of stories in every month, as a table. */
export function MonthTable({ calendar }: MonthTableProps) {
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
              <th scope="col">{texts.year}</th>
              {years[0]?.months.map(({ month }) => (
                <th key={month} scope="col">
                  {formatShortMonth(month, language)}
                </th>
              ))}
              <th scope="col">{texts.total}</th>
            </tr>
          </thead>
          <tbody>
            {years.map(({ year, months, count }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                {months.map((month) => (
                  <td key={month.month}>
                    <MonthCount month={month} />
                  </td>
                ))}
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Disclosure>
  );
}

function MonthCount({ month: { month, count } }: { month: CalendarMonth }) {
  const language = useLanguage();
  const texts = useDirectoryTexts();
  if (count === 0) return <span>–</span>;
  return (
    <Link
      aria-label={texts.storiesThen(formatPeriod(month, language), count)}
      to={archivePath(month)}
    >
      {count}
    </Link>
  );
}
