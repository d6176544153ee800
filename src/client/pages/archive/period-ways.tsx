import { formatPeriod } from '#client/language/dates.ts';
import { useLanguage } from '#client/language/language.ts';
import { monthOf, type PeriodPlace } from '#client/queries/archive/place-period.ts';
import { archivePath, isDay, type Period } from '#client/routes/addresses.ts';
import { Link } from '#client/ui/link.tsx';
import styles from './period-ways.module.css';

type PeriodWaysProps = {
  period: Period;
  /** Undefined while it is unknown. */
  place: PeriodPlace | undefined;
};

/** The ways up to the archive and the month, and on to the nearest periods that have stories. */
export function PeriodWays({ period, place }: PeriodWaysProps) {
  const language = useLanguage();
  return (
    <nav aria-label={language.archive} className={styles.ways}>
      <Link className={styles.way} to={archivePath()}>
        {language.archive}
      </Link>
      {isDay(period) && <PeriodLink className={styles.way} period={monthOf(period)} />}
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
