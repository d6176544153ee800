import type { ReactNode } from 'react';
import styles from './rail.module.css';

type RailProps = {
  /** The id of the heading that names it. */
  headingId: string;
  children: ReactNode;
};

/** The list of a timeline’s articles, the oldest first. */
export function Rail({ headingId, children }: RailProps) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops list semantics from lists without markers
    <ol aria-labelledby={headingId} className={styles.rail} role="list">
      {children}
    </ol>
  );
}
