import type { ReactNode } from 'react';
import styles from './page-body.module.css';

type PageBodyProps = { children: ReactNode };

/** The main content of a page. */
export function PageBody({ children }: PageBodyProps) {
  return (
    <main className={styles.page} id="content">
      {children}
    </main>
  );
}
