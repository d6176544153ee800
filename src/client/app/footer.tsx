import { useLanguage } from '#client/lib/language/language.ts';
import { useSite } from '#client/lib/site-context.ts';
import { useTimeZone } from '#client/lib/use-time-zone.ts';
import { QuietButton } from '#client/ui/quiet-button.tsx';
import styles from './footer.module.css';
import { useOpenPanel } from './panels.tsx';

/** The foot of every page. */
export function Footer() {
  const { title } = useSite();
  const timeZone = useTimeZone();
  const { footer, shortcuts } = useLanguage();
  const openPanel = useOpenPanel();
  return (
    <footer className={styles.footer}>
      <p className={styles.row} dir="auto">
        {footer(title, timeZone.replaceAll('_', ' '))}
      </p>
      <p className={styles.row}>
        <QuietButton onClick={() => openPanel('shortcuts')}>{shortcuts}</QuietButton>
      </p>
    </footer>
  );
}
