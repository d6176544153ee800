import { useQuery } from '@tanstack/react-query';
import { useSearchTexts } from '#client/language/texts/use-search-texts.ts';
import { focusSearchBox } from '#client/lib/focus-search-box.ts';
import { correctText, missingWords } from '#client/queries/search/correct-text.ts';
import type { SearchAnswer } from '#client/queries/search/search-query.ts';
import { vocabularyQuery } from '#client/queries/search/vocabulary-query.ts';
import { type Search, searchPath } from '#client/routes/search-address.ts';
import { Link } from '#client/ui/link.tsx';
import styles from './did-you-mean.module.css';

type DidYouMeanProps = { search: Search; answer: SearchAnswer };

/** Suggests a corrected search if one of its words was not found in any story. */
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
      <span>{before}</span>
      <Link
        className={styles.meant}
        onClick={() => focusSearchBox()}
        to={searchPath({ ...search, text: corrected })}
      >
        {corrected}
      </Link>
      <span>{after}</span>
    </p>
  );
}
