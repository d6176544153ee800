import { useDeferredValue, useEffect } from 'react';
import { useLanguage } from '#client/language/language.ts';
import { useSearchTexts } from '#client/language/texts/use-search-texts.ts';
import { classNames } from '#client/lib/class-names.ts';
import type { Search } from '#client/routes/search-address.ts';
import { LoadFailure } from '#client/ui/load-failure.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { DidYouMean } from './did-you-mean.tsx';
import { SearchFilters } from './filters/search-filters.tsx';
import { OlderStories } from './older-stories.tsx';
import { OrderChoice } from './order-choice.tsx';
import styles from './search-outcome.module.css';
import { SearchResults } from './search-results.tsx';
import { useAnswer } from './use-answer.ts';
import { useCount } from './use-count.ts';

type SearchOutcomeProps = {
  search: Search;
  onChange: (changes: Partial<Search>) => void;
  /** The number of results shown. */
  shown: number;
  onMore: () => void;
  /** Whether the reader has asked for older stories than those that are searched first. */
  isOlderAsked: boolean;
  onAskOlder: () => void;
  /** Called, where it is awaited, once nothing of the search before is left. */
  isAwaited: boolean;
  onSettled: () => void;
};

/** The results of a search in each of their states, with its filters. */
export function SearchOutcome(props: SearchOutcomeProps) {
  const { search, onChange, shown, onMore, isOlderAsked, onAskOlder, isAwaited, onSettled } = props;
  const { textsTag } = useLanguage();
  const texts = useSearchTexts();
  const answer = useAnswer(search, shown, isOlderAsked);
  const { data, error, refetch, corrected, isReplaced, isOutdated, isOnTheWay } = answer;
  const count = useCount(data);
  // Drawn in the background, so that the next key is answered at once.
  const drawnData = useDeferredValue(data);
  const drawnSearch = useDeferredValue(search);
  const isDrawn = drawnData === data && drawnSearch === search;
  const isSettled = error !== null || (data !== undefined && !isOnTheWay && isDrawn);
  useEffect(() => {
    if (isAwaited && isSettled) onSettled();
  }, [isAwaited, isSettled, onSettled]);
  if (error !== null) {
    return <LoadFailure onRetry={refetch} reason={error.reason} title={texts.searchFailed} />;
  }
  return (
    <div className={styles.outcome}>
      <div className={styles.line}>
        <p className={styles.count} lang={textsTag} role="status">
          {count}
        </p>
        {data !== undefined && data.total > 1 && search.text.trim() !== '' && (
          <OrderChoice onChange={onChange} order={search.order} />
        )}
      </div>
      {drawnData === undefined ? (
        <div className={styles.found}>
          <Loading label={texts.searching} lines={9} />
        </div>
      ) : (
        <>
          <SearchFilters answer={drawnData} onChange={onChange} search={search} />
          <div className={classNames(styles.found, isOutdated && styles.outdated)}>
            {drawnData.reach !== null && (
              <OlderStories
                isEmpty={drawnData.total === 0}
                isSearching={answer.isSearchingOlder}
                onAsk={onAskOlder}
                onRetry={refetch}
                reach={drawnData.reach}
              />
            )}
            {corrected !== null && (
              <DidYouMean corrected={corrected} isShown={isReplaced} search={search} />
            )}
            <SearchResults answer={drawnData} onMore={onMore} search={drawnSearch} />
          </div>
        </>
      )}
    </div>
  );
}
