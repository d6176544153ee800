import { useLanguage } from '#client/language/language.ts';
import { useSearchTexts } from '#client/language/texts/use-search-texts.ts';
import { focusSearchBox } from '#client/lib/focus-search-box.ts';
import { type Search, searchPath } from '#client/routes/search-address.ts';
import { Link } from '#client/ui/link.tsx';
import styles from './did-you-mean.module.css';
import { stop } from './use-arrow-keys.ts';

type DidYouMeanProps = {
  search: Search;
  /** The corrected text of the search. */
  corrected: string;
  /** Whether the results below are already those of the corrected text. */
  isShown: boolean;
};

/** Suggests a corrected search if one of its words was not found in any story. */
export function DidYouMean({ search, corrected, isShown }: DidYouMeanProps) {
  const { textsTag } = useLanguage();
  const texts = useSearchTexts();
  const [before, after] = isShown ? texts.shownInstead(search.text.trim()) : texts.didYouMean;
  return (
    <p className={styles.question} role="status">
      <span lang={textsTag}>{before}</span>
      <Link
        className={styles.meant}
        onClick={() => focusSearchBox()}
        to={searchPath({ ...search, text: corrected })}
        {...stop}
      >
        {corrected}
      </Link>
      <span lang={textsTag}>{after}</span>
    </p>
  );
}
