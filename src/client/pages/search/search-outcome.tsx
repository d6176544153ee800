import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLanguage } from '#client/language/language.ts';
import { useSearchTexts } from '#client/language/texts/use-search-texts.ts';
import { classNames } from '#client/lib/class-names.ts';
import { searchQuery } from '#client/queries/search/search-query.ts';
import type { Search } from '#client/routes/search-address.ts';
import { LoadFailure } from '#client/ui/load-failure.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { DidYouMean } from './did-you-mean.tsx';
import { SearchFilters } from './search-filters.tsx';
import styles from './search-outcome.module.css';
import { SearchResults } from './search-results.tsx';

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
  const { data, error, isPlaceholderData, refetch } = useQuery(searchQuery(search, shown));
  const isSettled = error !== null || (data !== undefined && !isPlaceholderData);
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
      <p className={styles.count} role="status">
        {data !== undefined && language.storyCount(data.total)}
      </p>
      {data === undefined ? (
        <Loading label={texts.searching} lines={9} />
      ) : (
        <>
          <SearchFilters answer={data} onChange={onChange} search={search} />
          <div className={classNames(styles.found, isPlaceholderData && styles.outdated)}>
            {!isPlaceholderData && <DidYouMean answer={data} search={search} />}
            <SearchResults answer={data} onMore={onMore} search={search} />
          </div>
        </>
      )}
    </div>
  );
}
