import { useSearchTexts } from '#client/lib/language/search/use-search-texts.ts';
import { countFilters, type Search } from '#client/lib/search-address.ts';
import type { SearchAnswer } from '#client/queries/search-query.ts';
import { Empty } from '#client/ui/empty.tsx';
import { ResultArticle } from './result-article.tsx';
import styles from './search-results.module.css';
import { stop } from './use-arrow-keys.ts';

type SearchResultsProps = { search: Search; answer: SearchAnswer; onMore: () => void };

/** The stories that were found, the best first. */
export function SearchResults({ search, answer, onMore }: SearchResultsProps) {
  const texts = useSearchTexts();
  const { total, results } = answer;
  if (total === 0) {
    const why = countFilters(search) > 0 ? texts.nothingFoundNarrowed : texts.nothingFoundWhy;
    return <Empty detail={why} title={texts.nothingFound} />;
  }
  return (
    <>
      <ol className={styles.results}>
        {results.map((result) => (
          <li className={styles.result} key={result.id}>
            <ResultArticle result={result} />
          </li>
        ))}
      </ol>
      {results.length < total && (
        <button className={styles.more} onClick={onMore} type="button" {...stop}>
          {texts.moreResults}
        </button>
      )}
    </>
  );
}
