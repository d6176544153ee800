import { useLanguage } from '#client/language/language.ts';
import styles from './empty.module.css';

type EmptyProps = { title: string; detail: string };

/** The state of a list that has nothing to show, with the reason. */
export function Empty({ title, detail }: EmptyProps) {
  const { textsTag } = useLanguage();
  return (
    <div className={styles.empty} lang={textsTag} role="status">
      <p className={styles.title}>{title}</p>
      <p>{detail}</p>
    </div>
  );
}
