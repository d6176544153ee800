import { useLanguage } from '#client/language/language.ts';
import styles from './failure.module.css';

type FailureProps = {
  /** Whether the title is the page's heading, because the page has no other. */
  isPage?: boolean;
  /** What failed: `The story could not be loaded.` */
  title: string;
  /** The reason. */
  detail: string;
  onRetry: () => void;
};

/** An error message with a button to try again. */
export function Failure({ isPage = false, title, detail, onRetry }: FailureProps) {
  const Title = isPage ? 'h1' : 'p';
  const { tryAgain, textsTag } = useLanguage();
  return (
    <div className={styles.failure} lang={textsTag} role="alert">
      <Title className={styles.title}>{title}</Title>
      <p>{detail}</p>
      <button className={styles.retry} type="button" onClick={onRetry}>
        {tryAgain}
      </button>
    </div>
  );
}
