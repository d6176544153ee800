import { useLanguage } from '#client/language/language.ts';
import type { TimelineEntry } from '#client/story/timeline/timeline-entries.ts';
import { Disclosure } from '#client/ui/disclosure.tsx';
import styles from './later-articles.module.css';
import { LaterArticles } from './later-articles.tsx';
import type { TimelineLook } from './timeline-look.ts';

/** Up to this many are shown at once. */
const mostOpen = 2;

type UpdatesProps = {
  entries: readonly TimelineEntry[];
  /** The first article of their publisher. */
  first: TimelineEntry;
  look: TimelineLook;
};

/** The further articles of a publisher, below its first; many are shown on demand. */
export function Updates({ entries, first, look }: UpdatesProps) {
  const language = useLanguage();
  if (entries.length === 0) return null;
  const name = language.updates(entries.length);
  const list = <LaterArticles entries={entries} first={first} look={look} name={name} />;
  if (entries.length <= mostOpen) return <div className={styles.articles}>{list}</div>;
  return (
    <Disclosure
      className={styles.articles}
      name={`updates from ${entries[0]?.index}`}
      summary={name}
      summaryClass={styles.summary}
    >
      {list}
    </Disclosure>
  );
}
