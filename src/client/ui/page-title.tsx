import styles from './page-title.module.css';

type PageTitleProps = { title: string; detail: string };

/** The heading of a page that isn't a story. */
export function PageTitle({ title, detail }: PageTitleProps) {
  return (
    <header className={styles.head}>
      <h1 className={styles.title} dir="auto">
        {title}
      </h1>
      <p className={styles.detail}>{detail}</p>
    </header>
  );
}
