import { useRef } from 'react';
import { formatDate } from '#client/language/dates.ts';
import { useLanguage } from '#client/language/language.ts';
import { useSearchTexts } from '#client/language/texts/use-search-texts.ts';
import type { SearchReach } from '#client/queries/search/search-answer.ts';
import styles from './older-stories.module.css';
import { stop } from './use-arrow-keys.ts';

type OlderStoriesProps = {
  reach: SearchReach;
  /** Whether older stories are being searched. */
  isSearching: boolean;
  /** Whether there is no result that the arrow keys could move to. */
  isEmpty: boolean;
  onAsk: () => void;
  /** Tries again what failed. */
  onRetry: () => void;
};

/** How far back a search has got, and a way to older stories. */
export function OlderStories({ reach, isSearching, isEmpty, onAsk, onRetry }: OlderStoriesProps) {
  const language = useLanguage();
  const texts = useSearchTexts();
  const said = useRef<HTMLParagraphElement>(null);
  const since = reach.since && formatDate(`${reach.since}T00:00:00Z`, 'UTC', language);
  const button = (label: string, act: () => void) => {
    const press = () => {
      // The button goes, and with it the focus would.
      said.current?.focus();
      act();
    };
    return (
      <button className={styles.ask} onClick={press} type="button" {...(isEmpty && stop)}>
        {label}
      </button>
    );
  };
  return (
    <div className={styles.older} lang={language.textsTag}>
      <p ref={said} tabIndex={-1}>
        {reach.isComplete ? texts.inAll(reach.stories) : texts.inNewest(reach.stories, since)}
      </p>
      {isSearching && <p>{texts.searchingOlder}</p>}
      {!isSearching && reach.failure !== null && (
        <>
          <p role="alert">
            {texts.olderFailed} {language.failures[reach.failure]}
          </p>
          {button(language.tryAgain, onRetry)}
        </>
      )}
      {!isSearching &&
        reach.failure === null &&
        !reach.isComplete &&
        button(texts.searchOlder, onAsk)}
    </div>
  );
}
