import { useQuery } from '@tanstack/react-query';
import { correctText, missingWords } from '#client/lib/correct-text.ts';
import { focusSearchBox } from '#client/lib/focus-search-box.ts';
import { useSearchTexts } from '#client/lib/language/search/use-search-texts.ts';
import { type Search, searchPath } from '#client/lib/search-address.ts';
import type { SearchAnswer } from '#client/queries/search-query.ts';
import { vocabularyQuery } from '#client/queries/vocabulary-query.ts';
import { Link } from '#client/ui/link.tsx';
import styles from './did-you-mean.module.css';

type DidYouMeanProps = { search: Search; answer: SearchAnswer };

/** Offers the words that were perhaps meant, where a word was found in nothing. */
export function DidYouMean({ search, answer }: DidYouMeanProps) {
  const texts = useSearchTexts();
  const text = search.text.trim();
  const isMissing = missingWords(text, answer.foundWords).length > 0;
  const vocabulary = useQuery({ ...vocabularyQuery(), enabled: isMissing }).data;
  if (!isMissing || vocabulary === undefined) return null;
  const corrected = correctText(text, answer.foundWords, vocabulary);
  if (corrected === null) return null;
  const [before, after] = texts.didYouMean;
  return (
    <p className={styles.question} role="status">
      {before}
      <Link
        className={styles.meant}
        onClick={() => focusSearchBox()}
        to={searchPath({ ...search, text: corrected })}
      >
        {corrected}
      </Link>
      {after}
    </p>
  );
}
