import { useCallback, useMemo } from 'react';
import { useSearch } from 'wouter/use-browser-location';
import { useRemembered } from '#client/routes/entry-memory.ts';
import { parseSearch, type Search, searchPath } from '#client/routes/search-address.ts';
import { useNavigate } from '#client/routes/use-navigate.ts';

type SearchAddress = {
  search: Search;
  /** Changes parts of the search and replaces the address, so that Back still leaves the search. */
  change: (changes: Partial<Search>) => void;
  /** The number of results shown. */
  shown: number;
  showMore: () => void;
};

/** The number of results added at a time. */
const step = 10;

/** The search in the current address. Empty at build and during hydration. */
export function useSearchAddress(): SearchAddress {
  const query = useSearch({ ssrSearch: '' });
  const navigate = useNavigate();
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
  const showMore = useCallback(() => setShown(shown + step), [shown, setShown]);
  return { search, change, shown, showMore };
}
