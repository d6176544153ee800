import { useLanguage } from '#client/language/language.ts';
import styles from './failure.module.css';

type FailureProps = {
  /** What could not be done: `The story could not be loaded.` */
  title: string;
  /** Why. */
  detail: string;
  onRetry: () => void;
};

/** Says what happened, and offers to try again. */
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
