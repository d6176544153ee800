import { Link } from './link.tsx';
import styles from './not-found.module.css';

type NotFoundProps = {
  /** What there is none of: `There is no such story.` */
  detail: string;
};

/** Says that an address leads nowhere, and where to go from here. */
export function NotFound({ detail }: NotFoundProps) {
  return (
    <div className={styles.notFound}>
      <h1 className={styles.title}>Page not found</h1>
      <p className={styles.detail}>{detail}</p>
      <p>
        <Link className={styles.way} to="/">
          To the latest stories
        </Link>
      </p>
    </div>
  );
}
