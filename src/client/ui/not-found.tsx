import { useLanguage } from '#client/language/language.ts';
import { Link } from './link.tsx';
import styles from './not-found.module.css';

type NotFoundProps = {
  /** What was not found: `This story is not in this edition.` */
  detail: string;
};

/** The message for an address without a page, with a link to the latest stories. */
export function NotFound({ detail }: NotFoundProps) {
  const language = useLanguage();
  return (
    <div className={styles.notFound}>
      <h1 className={styles.title}>{language.notFound}</h1>
      <p className={styles.detail}>{detail}</p>
      <p>
        <Link className={styles.link} to="/">
          {language.toLatest}
        </Link>
      </p>
    </div>
  );
}
