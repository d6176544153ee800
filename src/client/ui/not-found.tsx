import { useLanguage } from '#client/language/language.ts';
import { Link } from './link.tsx';
import styles from './not-found.module.css';

type NotFoundProps = {
  /** What there is none of. */
  detail: string;
  /** Where the front page leads. */
  wayOut: string;
};

/** Says that an address leads nowhere, and where to go from here. */
export function NotFound({ detail, wayOut }: NotFoundProps) {
  const { notFound } = useLanguage();
  return (
    <div className={styles.notFound}>
      <h1 className={styles.title}>{notFound}</h1>
      <p className={styles.detail}>{detail}</p>
      <p>
        <Link className={styles.way} to="/">
          {wayOut}
        </Link>
      </p>
    </div>
  );
}
