import { useLanguage } from '#client/lib/language/language.ts';
import { useSite } from '#client/lib/site-context.ts';
import { useTimeZone } from '#client/lib/use-time-zone.ts';
import styles from './footer.module.css';

/** The foot of every page. */
export function Footer() {
  const { title } = useSite();
  const timeZone = useTimeZone();
  const { footer } = useLanguage();
  return (
    <footer className={styles.footer}>
      <p className={styles.row} dir="auto">
        {footer(title, timeZone.replaceAll('_', ' '))}
      </p>
    </footer>
  );
}
