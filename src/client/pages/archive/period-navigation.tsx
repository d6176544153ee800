import { useId } from 'react';
import { formatPeriod } from '#client/language/dates.ts';
import { useLanguage } from '#client/language/language.ts';
import { yearOf } from '#client/queries/archive/calendar.ts';
import { monthOf } from '#client/queries/archive/place-period.ts';
import { isDay, isYear, type Period } from '#client/routes/addresses.ts';
import { Link } from '#client/ui/link.tsx';
import type { Year } from '#dataset/values.ts';
import styles from './period-navigation.module.css';
import { useMeasure } from './plot/use-measure.ts';

type PeriodNavigationProps = {
  period: Year | Period;
  /** The nearest periods of its kind that have stories. Undefined while loading. */
  place: { earlier: Year | Period | null; later: Year | Period | null } | undefined;
};

/** Links to the archive, to the year and month of a day, and to the nearest periods that have stories. */
export function PeriodNavigation({ period, place }: PeriodNavigationProps) {
  const archiveId = useId();
  const language = useLanguage();
  const { pathOf } = useMeasure();
  return (
    <nav aria-labelledby={archiveId} className={styles.navigation}>
      <Link className={styles.link} id={archiveId} lang={language.textsTag} to={pathOf()}>
        {language.archive}
      </Link>
      {!isYear(period) && <PeriodLink className={styles.link} period={yearOf(period)} />}
      {!isYear(period) && isDay(period) && (
        <Link className={styles.link} to={pathOf(monthOf(period))}>
          {language.dates.write(Date.parse(monthOf(period)), null, 'LLLL')}
        </Link>
      )}
      <span className={styles.near}>
        {place?.earlier != null && <PeriodLink className={styles.earlier} period={place.earlier} />}
        {place?.later != null && <PeriodLink className={styles.later} period={place.later} />}
      </span>
    </nav>
  );
}

type PeriodLinkProps = { period: Year | Period; className: string | undefined };

function PeriodLink({ period, className }: PeriodLinkProps) {
  const language = useLanguage();
  const { pathOf } = useMeasure();
  return (
    <Link className={className} to={pathOf(period)}>
      {formatPeriod(period, language)}
    </Link>
  );
}
