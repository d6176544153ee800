import type { ReactNode } from 'react';
import { useLanguage } from '#client/language/language.ts';
import styles from './rail.module.css';

type RailProps = { children: ReactNode };

/** What articles stand on, the oldest first. */
export function Rail({ children }: RailProps) {
  const { timeline } = useLanguage();
  return (
    // biome-ignore lint/a11y/noRedundantRoles: without it, Safari takes an unmarked list for none
    <ol aria-label={timeline} className={styles.rail} role="list">
      {children}
    </ol>
  );
}
