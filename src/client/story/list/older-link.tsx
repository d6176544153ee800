import type { MouseEvent } from 'react';
import { useLanguage } from '#client/language/language.ts';
import { Link } from '#client/ui/link.tsx';
import { ScrollSentinel } from '#client/ui/scroll-sentinel.tsx';
import styles from './older-link.module.css';

type OlderLinkProps = {
  /** The page of the next older stories, for readers without scripts and for new tabs. */
  to: string;
  status: 'waiting' | 'loading' | 'failed';
  onLoad: () => void;
};

/** The end of what was loaded: goes on by itself when the reader comes near, or on a click. */
export function OlderLink({ to, status, onLoad }: OlderLinkProps) {
  const language = useLanguage();
  const loadInPlace = (event: MouseEvent) => {
    event.preventDefault();
    onLoad();
  };
  return (
    <div className={styles.older}>
      {status === 'waiting' && <ScrollSentinel onReach={onLoad} />}
      {status === 'failed' && <p role="alert">{language.olderFailed}</p>}
      <Link aria-busy={status === 'loading'} className={styles.link} onClick={loadInPlace} to={to}>
        {status === 'failed' ? language.tryAgain : language.olderStories}
      </Link>
    </div>
  );
}
