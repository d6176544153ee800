import { memo } from 'react';
import { useLanguage } from '#client/language/language.ts';
import { useSearchTexts } from '#client/language/texts/use-search-texts.ts';
import type { SearchAnswer } from '#client/queries/search/search-answer.ts';
import { useIsMuted } from '#client/reader/use-is-muted.ts';
import { useRemembered } from '#client/routes/entry-memory.ts';
import { countFilters, type Search } from '#client/routes/search-address.ts';
import { HiddenStoriesToggle } from '#client/story/list/hidden-stories-toggle.tsx';
import { ResultArticle } from './result-article.tsx';
import styles from './search-results.module.css';
import { stop } from './use-arrow-keys.ts';

type SearchResultsProps = { search: Search; answer: SearchAnswer; onMore: () => void };

/** The stories found, the best matches first. */
export const SearchResults = memo(function SearchResults(props: SearchResultsProps) {
  const { search, answer, onMore } = props;
  const { textsTag } = useLanguage();
  const texts = useSearchTexts();
  const { total, results, reach } = answer;
  const isMuted = useIsMuted([...search.topics, search.publisher ?? '']);
  const [isRevealed, reveal] = useRemembered('muted results', false);
  if (total === 0) {
    // Older stories may have them.
    if (reach?.isComplete === false) return null;
    const why = countFilters(search) > 0 ? texts.nothingFoundNarrowed : texts.nothingFoundWhy;
    return (
      <p className={styles.nothing} lang={textsTag}>
        {why}
      </p>
    );
  }
  const wanted = results.filter(
    ({ publisherId: id, domain, allTopics }) =>
      !isMuted({ publisher: { id, domain }, topics: allTopics }),
  );
  const listed = isRevealed ? results : wanted;
  return (
    <>
      <HiddenStoriesToggle
        count={results.length - wanted.length}
        isRevealed={isRevealed}
        onToggle={reveal}
      />
      <ol className={styles.results}>
        {listed.map((result) => (
          <li className={styles.result} key={result.id}>
            <ResultArticle result={result} />
          </li>
        ))}
      </ol>
      {results.length < total && (
        <button className={styles.more} lang={textsTag} onClick={onMore} type="button" {...stop}>
          {texts.moreResults}
        </button>
      )}
    </>
  );
});
