import styles from './loading.module.css';

type LoadingProps = {
  /** What is loading, for those who don't see it: `Loading the story` */
  label: string;
  /** How many lines the placeholder has. */
  lines: number;
};

/** A placeholder in the shape of text. */
export function Loading({ label, lines }: LoadingProps) {
  return (
    <div className={styles.loading} role="status">
      <span className="visually-hidden">{label}</span>
      {Array.from({ length: lines }, (_, line) => `line-${line}`).map((line) => (
        <span className={styles.line} key={line} />
      ))}
    </div>
  );
}
