import { useLanguage } from '#client/language/language.ts';
import { Link } from './link.tsx';
import styles from './not-found.module.css';

type NotFoundProps = {
  /** What was not found: `This story is not in this edition.` */
  detail: string;
  /** The name of the link to the front page. */
  wayOut: string;
};

/** The message for an address without a page, with a link to the front page. */
export function NotFound({ detail, wayOut }: NotFoundProps) {
  const { notFound, textsTag } = useLanguage();
  return (
    <div className={styles.notFound} lang={textsTag}>
      <h1 className={styles.title}>{notFound}</h1>
      <p className={styles.detail}>{detail}</p>
      <p>
        <Link className={styles.link} to="/">
          {wayOut}
        </Link>
      </p>
    </div>
  );
}
