import { useLanguage } from '#client/language/language.ts';
import styles from './new-mark.module.css';

/** The line in the river above which everything is new since the reader's last visit. */
export function NewMark() {
  const { newSinceLastVisit, textsTag } = useLanguage();
  return (
    <p className={styles.mark} lang={textsTag}>
      <span className={styles.words}>
        <span aria-hidden="true">↑ </span>
        {newSinceLastVisit}
      </span>
    </p>
  );
}
