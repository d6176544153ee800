import type { ReactNode } from 'react';
import styles from './page-title.module.css';

type PageTitleProps = {
  title: string;
  detail: string;
  /** A picture shown beside the title. */
  picture?: ReactNode;
  /** Actions for the page's subject, such as muting it. */
  children?: ReactNode;
};

/** The heading of every page except a story's. */
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
