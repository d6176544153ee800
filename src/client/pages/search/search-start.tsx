import { useQuery } from '@tanstack/react-query';
import { formatNumber } from '#client/language/format-number.ts';
import { useLanguage } from '#client/language/language.ts';
import { useSearchTexts } from '#client/language/texts/use-search-texts.ts';
import { useHydrated } from '#client/lib/use-hydrated.tsx';
import { contentsQuery } from '#client/queries/contents-query.ts';
import { archivePath, topicsPath } from '#client/routes/addresses.ts';
import { Link } from '#client/ui/link.tsx';
import styles from './search-start.module.css';

/** The maximum number of topics shown. */
const mostTopics = 24;

/** Shown before anything is searched for: what can be searched, and other ways to find stories. */
export function SearchStart() {
  const language = useLanguage();
  const texts = useSearchTexts();
  const isHydrated = useHydrated();
  const contents = useQuery(contentsQuery()).data;
  return (
    <div className={styles.start}>
      {!isHydrated && (
        <p className={styles.needs} lang={language.textsTag}>
          {texts.searchNeedsScripts}
        </p>
      )}
      {contents !== undefined && (
        <>
          <p className={styles.what} lang={language.textsTag}>
            {texts.searchWhat(contents.storyCount)}
          </p>
          <h2 className={styles.heading} lang={language.textsTag}>
            {language.topics}
          </h2>
          <ul className={styles.topics}>
            {contents.topics.slice(0, mostTopics).map(({ slug, name, count }) => (
              <li key={slug}>
                <Link className={styles.link} to={topicsPath([slug])}>
                  {name}
                </Link>{' '}
                <span className={styles.count}>{formatNumber(count, language.tag)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Link className={styles.link} lang={language.textsTag} to={archivePath()}>
          {texts.toArchive}
        </Link>
      </p>
    </div>
  );
}
