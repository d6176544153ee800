import type { MouseEvent } from 'react';
import { useLanguage } from '#client/language/language.ts';
import { Link } from '#client/ui/link.tsx';
import { ScrollSentinel } from '#client/ui/scroll-sentinel.tsx';
import styles from './older-link.module.css';

type OlderLinkProps = {
  /** The path of the next older page, used without scripts and in new tabs. */
  to: string;
  status: 'waiting' | 'loading' | 'failed';
  onLoad: () => void;
};

/** The link at the end of a list. Loads older stories on a click, or when scrolled near. */
export function OlderLink({ to, status, onLoad }: OlderLinkProps) {
  const language = useLanguage();
  const loadInPlace = (event: MouseEvent) => {
    event.preventDefault();
    onLoad();
  };
  return (
    <div className={styles.older} lang={language.textsTag}>
      {status === 'waiting' && <ScrollSentinel onReach={onLoad} />}
      {status === 'failed' && <p role="alert">{language.olderFailed}</p>}
      <Link aria-busy={status === 'loading'} className={styles.link} onClick={loadInPlace} to={to}>
        {status === 'failed' ? language.tryAgain : language.olderStories}
      </Link>
    </div>
  );
}
