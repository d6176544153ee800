import { useLanguage } from '#client/language/language.ts';
import styles from './loading.module.css';

type LoadingProps = {
  /** The text for screen readers: `Loading story` */
  label: string;
  /** The number of lines in the placeholder. */
  lines: number;
};

/** A placeholder in the shape of lines of text. */
export function Loading({ label, lines }: LoadingProps) {
  const { textsTag } = useLanguage();
  return (
    <div className={styles.loading} lang={textsTag} role="status">
      <span className="visually-hidden">{label}</span>
      {Array.from({ length: lines }, (_, line) => `line-${line}`).map((line) => (
        <span className={styles.line} key={line} />
      ))}
    </div>
  );
}
