import { type ReactNode, useId, useState } from 'react';
import { useLanguage } from '#client/language/language.ts';
import { useHydrated } from '#client/lib/use-hydrated.tsx';
import { QuietButton } from '#client/ui/buttons/quiet-button.tsx';
import styles from './day-section.module.css';

type DaySectionProps = {
  /** The day as the reader knows it: `Monday 15 February 2021` */
  name: string;
  /** The language of the name, where it isn't that of dates. */
  nameTag: string | undefined;
  /** What is always shown beside the name. */
  note: ReactNode;
  /**
   * Actions for the day. They show while the pointer or the focus is in it; where nothing hovers, a menu
   * opens them. They need scripts, so built pages are without them.
   */
  tools: ReactNode;
  children: ReactNode;
};

/** The stories of one day under a heading with its name. */
export function DaySection({ name, nameTag, note, tools, children }: DaySectionProps) {
  const { menu } = useLanguage();
  const headingId = useId();
  const isHydrated = useHydrated();
  const [isOpen, setOpen] = useState(false);
  return (
    <section aria-labelledby={headingId} className={styles.day}>
      <div className={styles.head}>
        <h2 className={styles.date} id={headingId} lang={nameTag}>
          {name}
        </h2>
        {note}
        {isHydrated && (
          <>
            <span className={styles.tools} data-open={isOpen}>
              {tools}
            </span>
            <span className={styles.opener}>
              <QuietButton
                isExpanded={isOpen}
                name={`${menu}: ${name}`}
                onClick={() => setOpen(!isOpen)}
              >
                ⋯
              </QuietButton>
            </span>
          </>
        )}
      </div>
      {children}
    </section>
  );
}
