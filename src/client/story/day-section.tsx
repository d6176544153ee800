import { type ReactNode, useId } from 'react';
import { tellDay } from '#client/lib/dates.ts';
import { useLanguage } from '#client/lib/language/language.ts';
import styles from './day-section.module.css';

type DaySectionProps = {
  /** An instant of the day. */
  instant: string;
  timeZone: string;
  children: ReactNode;
};

/** The stories of one day under its date. */
export function DaySection({ instant, timeZone, children }: DaySectionProps) {
  const headingId = useId();
  const language = useLanguage();
  return (
    <section aria-labelledby={headingId} className={styles.day}>
      <h2 className={styles.date} id={headingId}>
        {tellDay(instant, timeZone, language)}
      </h2>
      {children}
    </section>
  );
}
