import { useCallback, useMemo } from 'react';
import { useLocation } from 'wouter';
import { useSearch } from 'wouter/use-browser-location';
import { useRemembered } from '#client/routes/entry-memory.ts';
import { parseSearch, type Search, searchPath } from '#client/routes/search-address.ts';

type SearchAddress = {
  search: Search;
  /** Changes parts of the search, and with it the address; going back still leaves the search. */
  change: (changes: Partial<Search>) => void;
  /** How many results are shown. */
  shown: number;
  showMore: () => void;
};

/** How many results come at a time. */
const step = 10;

/** The search that the address holds. The page is built without one. */
export function useSearchAddress(): SearchAddress {
  const query = useSearch({ ssrSearch: '' });
  const [, navigate] = useLocation();
  const [shown, setShown] = useRemembered('results', step);
  const search = useMemo(() => parseSearch(query), [query]);
  const change = useCallback(
    (changes: Partial<Search>) => {
      setShown(step);
      const changed = { ...parseSearch(location.search), ...changes };
      navigate(searchPath(changed), { replace: true, state: history.state });
    },
    [navigate, setShown],
  );
  return { search, change, shown, showMore: () => setShown(shown + step) };
}
