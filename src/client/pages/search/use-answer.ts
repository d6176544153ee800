import { useQuery } from '@tanstack/react-query';
import type { SearchAnswer } from '#client/queries/search/search-answer.ts';
import { searchQuery } from '#client/queries/search/search-query.ts';
import type { Search } from '#client/routes/search-address.ts';
import { useCorrection } from './use-correction.ts';
import { useDepth, useOlderParts } from './use-depth.ts';

type Answer = {
  /** Undefined while there is none. */
  data: SearchAnswer | undefined;
  error: ReturnType<typeof useSearchQuery>['error'];
  refetch: () => void;
  /** The text with its misspelt words corrected; null if there are none. */
  corrected: string | null;
  /** Whether the answer is that of the corrected text. */
  isReplaced: boolean;
  /** Whether the answer is that of the search before. */
  isOutdated: boolean;
  /** Whether another answer is on its way. Those of older stories don't count. */
  isOnTheWay: boolean;
  isSearchingOlder: boolean;
};

/** Answers a search, the newest stories first, and corrects it where need be. */
export function useAnswer(search: Search, shown: number, isOlderAsked: boolean): Answer {
  const { depth, deepen } = useDepth(search.text);
  const asked = useSearchQuery(search, shown, depth);
  const correction = useCorrection(search, asked.isOutdated ? undefined : asked.data);
  const { corrected } = correction;
  // Stories without one of the words are no answer, so the corrected search is answered in its place.
  const instead = useSearchQuery(
    { ...search, text: corrected ?? '' },
    shown,
    depth,
    corrected !== null,
  );
  const isReplaced = corrected !== null && instead.data !== undefined && instead.data.found > 0;
  const answer = isReplaced ? instead : asked;
  const isOnTheWay =
    answer.isOutdated || correction.isAwaited || (corrected !== null && instead.isFetching);
  const isNextAwaited = isOnTheWay || answer.isPlaceholderData;
  const isSearchingOlder = useOlderParts({
    reach: isNextAwaited ? undefined : answer.data?.reach,
    isAsked: isOlderAsked,
    isWanting: (answer.data?.total ?? 0) < shown || (!isReplaced && correction.isElsewhere),
    deepen,
  });
  return {
    data: answer.data,
    error: answer.error,
    refetch: () => void answer.refetch(),
    corrected,
    isReplaced,
    isOutdated: answer.isOutdated,
    isOnTheWay,
    isSearchingOlder: isSearchingOlder || (answer.isFetching && !answer.isOutdated),
  };
}

/** A query of the search; its answer is outdated while it is that of another search. */
function useSearchQuery(search: Search, shown: number, depth: number, enabled = true) {
  const query = searchQuery(search, shown, depth);
  const result = useQuery({ ...query, enabled });
  const [, path] = query.queryKey;
  return { ...result, isOutdated: result.isPlaceholderData && result.data?.path !== path };
}
