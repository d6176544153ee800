import { type ReactNode, useId } from 'react';
import styles from './day-section.module.css';

type DaySectionProps = {
  /** The day as the reader knows it: `Monday 15 February 2021` */
  name: string;
  /** Actions for the day. */
  tools: ReactNode;
  children: ReactNode;
};

/** The stories of one day under a heading with its name. */
export function DaySection({ name, tools, children }: DaySectionProps) {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className={styles.day}>
      <div className={styles.head}>
        <h2 className={styles.date} id={headingId}>
          {name}
        </h2>
        {tools}
      </div>
      {children}
    </section>
  );
}
