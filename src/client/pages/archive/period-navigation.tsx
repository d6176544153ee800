import { formatPeriod } from '#client/language/dates.ts';
import { useLanguage } from '#client/language/language.ts';
import { monthOf, type PeriodPlace } from '#client/queries/archive/place-period.ts';
import { archivePath, isDay, type Period } from '#client/routes/addresses.ts';
import { Link } from '#client/ui/link.tsx';
import styles from './period-navigation.module.css';

type PeriodNavigationProps = {
  period: Period;
  /** Undefined while loading. */
  place: PeriodPlace | undefined;
};

/** Links to the archive, to the month of a day, and to the nearest periods that have stories. */
export function PeriodNavigation({ period, place }: PeriodNavigationProps) {
  const language = useLanguage();
  return (
    <nav aria-label={language.archive} className={styles.navigation}>
      <Link className={styles.link} to={archivePath()}>
        {language.archive}
      </Link>
      {isDay(period) && <PeriodLink className={styles.link} period={monthOf(period)} />}
      <span className={styles.near}>
        {place?.earlier != null && <PeriodLink className={styles.earlier} period={place.earlier} />}
        {place?.later != null && <PeriodLink className={styles.later} period={place.later} />}
      </span>
    </nav>
  );
}

type PeriodLinkProps = { period: Period; className: string | undefined };

function PeriodLink({ period, className }: PeriodLinkProps) {
  const language = useLanguage();
  return (
    <Link className={className} to={archivePath(period)}>
      {formatPeriod(period, language)}
    </Link>
  );
}
