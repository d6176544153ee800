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
  /** Whether the reader has asked for older stories with this text. */
  isOlderAsked: boolean;
  askOlder: () => void;
};

/** The number of results added at a time. */
const step = 10;

/** The search in the current address. Empty at build and during hydration. */
export function useSearchAddress(): SearchAddress {
  const query = useSearch({ ssrSearch: '' });
  const navigate = useNavigate();
  const [shown, setShown] = useRemembered('results', step);
  const [isOlderAsked, setOlderAsked] = useRemembered('older results', false);
  const search = useMemo(() => parseSearch(query), [query]);
  const change = useCallback(
    (changes: Partial<Search>) => {
      setShown(step);
      if (changes.text !== undefined) setOlderAsked(false);
      const changed = { ...parseSearch(location.search), ...changes };
      navigate(searchPath(changed), { replace: true, state: history.state });
    },
    [navigate, setShown, setOlderAsked],
  );
  const showMore = useCallback(() => setShown(shown + step), [shown, setShown]);
  const askOlder = useCallback(() => setOlderAsked(true), [setOlderAsked]);
  return { search, change, shown, showMore, isOlderAsked, askOlder };
}
