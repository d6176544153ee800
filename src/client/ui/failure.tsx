import { useLanguage } from '#client/language/language.ts';
import styles from './failure.module.css';

type FailureProps = {
  /** What failed: `The story could not be loaded.` */
  title: string;
  /** The reason. */
  detail: string;
  onRetry: () => void;
};

/** An error message with a button to try again. */
export function Failure({ title, detail, onRetry }: FailureProps) {
  const { tryAgain } = useLanguage();
  return (
    <div className={styles.failure} role="alert">
      <p className={styles.title}>{title}</p>
      <p>{detail}</p>
      <button className={styles.retry} type="button" onClick={onRetry}>
        {tryAgain}
      </button>
    </div>
  );
}
