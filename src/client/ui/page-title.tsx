import { Logo } from './logo.tsx';
import styles from './page-title.module.css';

type PageTitleProps = { title: string; detail: string; logo?: string | undefined };

/** The heading of a page that isn't a story. */
export function PageTitle({ title, detail, logo }: PageTitleProps) {
  return (
    <header className={styles.head}>
      {logo !== undefined && <Logo url={logo} />}
      <h1 className={styles.title} dir="auto">
        {title}
      </h1>
      <p className={styles.detail}>{detail}</p>
    </header>
  );
}
