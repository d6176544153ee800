import type { ReactNode } from 'react';
import styles from './page-title.module.css';

type PageTitleProps = {
  title: string;
  detail: string;
  /** A picture beside the title. */
  picture?: ReactNode;
  /** What can be done with what the page is about. */
  children?: ReactNode;
};

/** The heading of a page that isn't a story. */
export function PageTitle({ title, detail, picture, children }: PageTitleProps) {
  return (
    <header className={styles.head}>
      {picture}
      <h1 className={styles.title} dir="auto">
        {title}
      </h1>
      <p className={styles.detail}>{detail}</p>
      {children}
    </header>
  );
}
