import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect } from 'react';
import { useLanguage } from '#client/language/language.ts';
import { useSearchTexts } from '#client/language/texts/use-search-texts.ts';
import { classNames } from '#client/lib/class-names.ts';
import { searchQuery } from '#client/queries/search/search-query.ts';
import type { Search } from '#client/routes/search-address.ts';
import { LoadFailure } from '#client/ui/load-failure.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { DidYouMean } from './did-you-mean.tsx';
import { OrderChoice } from './order-choice.tsx';
import { SearchFilters } from './search-filters.tsx';
import styles from './search-outcome.module.css';
import { SearchResults } from './search-results.tsx';
import { useCorrection } from './use-correction.ts';

type SearchOutcomeProps = {
  search: Search;
  onChange: (changes: Partial<Search>) => void;
  /** The number of results shown. */
  shown: number;
  onMore: () => void;
  /** Called, where it is awaited, once nothing of the search before is left. */
  isAwaited: boolean;
  onSettled: () => void;
};

/** The results of a search in each of their states, with its filters. */
export function SearchOutcome(props: SearchOutcomeProps) {
  const { search, onChange, shown, onMore, isAwaited, onSettled } = props;
  const language = useLanguage();
  const texts = useSearchTexts();
  const asked = useQuery(searchQuery(search, shown));
  const { corrected, isAwaited: isCorrectionAwaited } = useCorrection(
    search,
    asked.isPlaceholderData ? undefined : asked.data,
  );
  // Stories without one of the words are no answer, so the corrected search is answered in its place.
  const instead = useQuery({
    ...searchQuery({ ...search, text: corrected ?? '' }, shown),
    enabled: corrected !== null,
  });
  const isReplaced = corrected !== null && instead.data !== undefined && instead.data.found > 0;
  const { data, error, isPlaceholderData, refetch } = isReplaced ? instead : asked;
  const isOnTheWay =
    isPlaceholderData || isCorrectionAwaited || (corrected !== null && instead.isFetching);
  // Drawn in the background, so that the next key is answered at once.
  const drawnData = useDeferredValue(data);
  const drawnSearch = useDeferredValue(search);
  const isDrawn = drawnData === data && drawnSearch === search;
  const isSettled = error !== null || (data !== undefined && !isOnTheWay && isDrawn);
  useEffect(() => {
    if (isAwaited && isSettled) onSettled();
  }, [isAwaited, isSettled, onSettled]);
  if (error !== null) {
    return (
      <LoadFailure
        onRetry={() => void refetch()}
        reason={error.reason}
        title={texts.searchFailed}
      />
    );
  }
  return (
    <div className={styles.outcome}>
      <div className={styles.line}>
        <p className={styles.count} role="status">
          {data !== undefined &&
            (data.total === 0 ? texts.nothingFound : language.storyCount(data.total))}
        </p>
        {data !== undefined && data.total > 1 && search.text.trim() !== '' && (
          <OrderChoice onChange={onChange} order={search.order} />
        )}
      </div>
      {data === undefined ? (
        <div className={styles.found}>
          <Loading label={texts.searching} lines={9} />
        </div>
      ) : (
        <>
          <SearchFilters answer={data} onChange={onChange} search={search} />
          <div className={classNames(styles.found, isPlaceholderData && styles.outdated)}>
            {corrected !== null && (
              <DidYouMean corrected={corrected} isShown={isReplaced} search={search} />
            )}
            <SearchResults answer={drawnData ?? data} onMore={onMore} search={drawnSearch} />
          </div>
        </>
      )}
    </div>
  );
}
