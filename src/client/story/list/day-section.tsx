import { type ReactNode, useId } from 'react';
import { formatDay } from '#client/language/dates.ts';
import { useLanguage } from '#client/language/language.ts';
import { useSite } from '#client/lib/site-context.ts';
import styles from './day-section.module.css';

type DaySectionProps = {
  /** Any instant of the day: ISO 8601, UTC. */
  instant: string;
  /** Actions for the day. */
  tools: ReactNode;
  children: ReactNode;
};

/** The stories of one day under a heading with its date. */
export function DaySection({ instant, tools, children }: DaySectionProps) {
  const headingId = useId();
  const language = useLanguage();
  const { timeZone } = useSite();
  return (
    <section aria-labelledby={headingId} className={styles.day}>
      <div className={styles.head}>
        <h2 className={styles.date} id={headingId}>
          {formatDay(instant, timeZone, language)}
        </h2>
        {tools}
      </div>
      {children}
    </section>
  );
}
