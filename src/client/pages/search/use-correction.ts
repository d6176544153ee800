import { useQuery } from '@tanstack/react-query';
import { correctText, hasWords, missingWords } from '#client/queries/search/correct-text.ts';
import type { SearchAnswer } from '#client/queries/search/search-answer.ts';
import { vocabularyQuery } from '#client/queries/search/vocabulary-query.ts';
import type { Search } from '#client/routes/search-address.ts';

type Correction = {
  /** The text of the search with its misspelt words corrected; null if none is, or no near word is known. */
  corrected: string | null;
  /** Whether the known words are still loading. */
  isAwaited: boolean;
  /** Whether other stories than those found have one of the words. */
  isElsewhere: boolean;
};

/** Corrects a search by the words of its answer, which is undefined while there is none of its own. */
export function useCorrection(search: Search, answer: SearchAnswer | undefined): Correction {
  const text = search.text.trim();
  const found = answer?.foundWords ?? [];
  const missing = answer === undefined ? [] : missingWords(text, found);
  const isMissing = missing.length > 0;
  const { data: vocabulary, isFetching } = useQuery({
    ...vocabularyQuery(missing, answer?.reach !== null),
    enabled: isMissing,
  });
  return {
    corrected: isMissing && vocabulary !== undefined ? correctText(text, found, vocabulary) : null,
    isAwaited: isMissing && vocabulary === undefined && isFetching,
    isElsewhere: isMissing && vocabulary !== undefined && hasWords(vocabulary, missing),
  };
}
