import { useLanguage } from '#client/language/language.ts';
import { Link } from './link.tsx';
import styles from './not-found.module.css';

type NotFoundProps = {
  /** What there is none of: `There is no such story.` */
  detail: string;
};

/** Says that an address leads nowhere, and where to go from here. */
export function NotFound({ detail }: NotFoundProps) {
  const language = useLanguage();
  return (
    <div className={styles.notFound}>
      <h1 className={styles.title}>{language.notFound}</h1>
      <p className={styles.detail}>{detail}</p>
      <p>
        <Link className={styles.way} to="/">
          {language.toLatest}
        </Link>
      </p>
    </div>
  );
}
