import { useLanguage } from '#client/language/language.ts';
import { useSearchTexts } from '#client/language/texts/use-search-texts.ts';
import type { SearchAnswer } from '#client/queries/search/search-answer.ts';

/** How many stories were found, in words: all of them, or so far; undefined while there is no answer. */
export function useCount(answer: SearchAnswer | undefined): string | undefined {
  const { storyCount } = useLanguage();
  const texts = useSearchTexts();
  if (answer === undefined) return undefined;
  const { total, reach } = answer;
  const isComplete = reach?.isComplete ?? true;
  if (total === 0) return isComplete ? texts.nothingFound : texts.nothingSoFar;
  return isComplete ? storyCount(total) : texts.soFar(storyCount(total));
}
