import { useSite } from '#client/lib/site-context.ts';
import styles from './footer.module.css';

/** The foot of every page. */
export function Footer() {
  const { title, timeZone } = useSite();
  return (
    <footer className={styles.footer}>
      <p className={styles.row}>
        {title}. Times are those of {timeZone.replaceAll('_', ' ')}. Every headline belongs to its
        publisher.
      </p>
    </footer>
  );
}
