import type { ReactNode } from 'react';
import { useLanguage } from '#client/language/language.ts';
import styles from './rail.module.css';

type RailProps = { children: ReactNode };

/** The list of a timeline’s articles, the oldest first. */
export function Rail({ children }: RailProps) {
  const { timeline } = useLanguage();
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops list semantics from lists without markers
    <ol aria-label={timeline} className={styles.rail} role="list">
      {children}
    </ol>
  );
}
