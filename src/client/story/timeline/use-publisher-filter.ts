import { useCallback } from 'react';
import { useSearch } from 'wouter/use-browser-location';
import type { TimelineEntry } from './timeline-entries.ts';

const parameter = 'publisher';

/**
 * The publisher that the timeline is narrowed to, from the page's address: its id, or empty for all, also
 * where the timeline has none of its articles. Empty at build and during hydration. Choosing one replaces
 * the address, so that Back still leaves the page.
 */
export function usePublisherFilter(
  entries: readonly TimelineEntry[],
): [publisher: string, choose: (id: string) => void] {
  const chosen = new URLSearchParams(useSearch({ ssrSearch: '' })).get(parameter) ?? '';
  const choose = useCallback((id: string) => {
    const address = new URL(location.href);
    if (id === '') address.searchParams.delete(parameter);
    else address.searchParams.set(parameter, id);
    history.replaceState(history.state, '', address);
  }, []);
  const isThere = entries.some(({ publisher }) => publisher.id === chosen);
  return [isThere ? chosen : '', choose];
}
