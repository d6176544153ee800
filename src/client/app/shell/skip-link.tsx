import { useLanguage } from '#client/language/language.ts';
import styles from './skip-link.module.css';

/** The first thing on every page for those who come by keyboard. */
export function SkipLink() {
  const { skipToContent } = useLanguage();
  return (
    <a className={styles.skip} href="#content">
      {skipToContent}
    </a>
  );
}
