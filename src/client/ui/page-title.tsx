import type { ReactNode } from 'react';
import { Logo } from './logo.tsx';
import styles from './page-title.module.css';

type PageTitleProps = {
  title: string;
  detail: string;
  logo?: string | undefined;
  /** What can be done with what the page is about. */
  children?: ReactNode;
};

/** The heading of a page that isn't a story. */
export function PageTitle({ title, detail, logo, children }: PageTitleProps) {
  return (
    <header className={styles.head}>
      {logo !== undefined && <Logo url={logo} />}
      <h1 className={styles.title} dir="auto">
        {title}
      </h1>
      <p className={styles.detail}>{detail}</p>
      {children}
    </header>
  );
}
