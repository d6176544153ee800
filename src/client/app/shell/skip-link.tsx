import { useLanguage } from '#client/language/language.ts';
import styles from './skip-link.module.css';

/** A link past the navigation, first on every page for keyboard users. */
export function SkipLink() {
  const { skipToContent, textsTag } = useLanguage();
  return (
    <a className={styles.skip} href="#content" lang={textsTag}>
      {skipToContent}
    </a>
  );
}
