import { useLanguage } from '#client/language/language.ts';
import type { TimelineEntry } from '#client/story/timeline/timeline-entries.ts';
import { Disclosure } from '#client/ui/disclosure.tsx';
import styles from './later-articles.module.css';
import { LaterArticles } from './later-articles.tsx';
import type { TimelineLook } from './timeline-look.ts';

type CarriedByProps = {
  entries: readonly TimelineEntry[];
  /** The article that they come after. */
  first: TimelineEntry;
  look: TimelineLook;
};

/** The articles that carried the same report after the first, shown on demand. */
export function CarriedBy({ entries, first, look }: CarriedByProps) {
  const language = useLanguage();
  if (entries.length === 0) return null;
  return (
    <Disclosure
      className={styles.articles}
      name={`carried by from ${entries[0]?.index}`}
      summary={language.carriedBy(entries.length)}
      summaryClass={styles.summary}
    >
      <LaterArticles entries={entries} first={first} look={look} />
    </Disclosure>
  );
}
