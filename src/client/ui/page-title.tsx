import type { ReactNode } from 'react';
import { useLanguage } from '#client/language/language.ts';
import styles from './page-title.module.css';

type PageTitleProps = {
  title: string;
  /** Whether the title is a text of the interface, and no name from the news. */
  isText?: boolean;
  detail: string;
  /** A picture shown beside the title. */
  picture?: ReactNode;
  /** Actions for the page's subject, such as muting it. */
  children?: ReactNode;
};

/** The heading of every page except a story's. */
export function PageTitle({ title, isText, detail, picture, children }: PageTitleProps) {
  const { textsTag } = useLanguage();
  return (
    <header className={styles.head}>
      {picture}
      <h1 className={styles.title} dir="auto" lang={isText ? textsTag : undefined}>
        {title}
      </h1>
      <p className={styles.detail} lang={textsTag}>
        {detail}
      </p>
      {children}
    </header>
  );
}
