import styles from './empty.module.css';

type EmptyProps = { title: string; detail: string };

/** Says that there is nothing here, and why. */
export function Empty({ title, detail }: EmptyProps) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      <p>{detail}</p>
    </div>
  );
}
