import type { ReactNode } from 'react';
import styles from './page-body.module.css';

type PageBodyProps = { children: ReactNode };

/** The part of a page that is the page's own. */
export function PageBody({ children }: PageBodyProps) {
  return (
    <main className={styles.page} id="content">
      {children}
    </main>
  );
}
