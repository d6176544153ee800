import { useRef, useState } from 'react';
import { useLanguage } from '#client/language/language.ts';
import { useDismissal } from '#client/ui/use-dismissal.ts';
import styles from './more-topics.module.css';
import type { TopicFinder } from './topic-finder.tsx';
import { type TopicChoice, TopicOption } from './topic-option.tsx';

type MoreTopicsProps = {
  /** Every topic that can still be chosen, and those of them that have no other place. */
  all: readonly TopicChoice[];
  rest: readonly TopicChoice[];
};

/** The topics that the bar has no room for; once it is open, all can be searched. */
export function MoreTopics({ all, rest }: MoreTopicsProps) {
  const language = useLanguage();
  const menu = useRef<HTMLDetailsElement>(null);
  const [finder, setFinder] = useState<{ Finder: typeof TopicFinder } | null>(null);
  useDismissal(menu);
  const loadFinder = () => {
    // Without it, there is the list.
    import('./topic-finder.tsx').then(
      ({ TopicFinder: Finder }) => setFinder({ Finder }),
      () => undefined,
    );
  };
  const list = (choices: readonly TopicChoice[]) => (
    <ul className={styles.topics}>
      {choices.map((choice) => (
        <TopicOption choice={choice} key={choice.slug} />
      ))}
    </ul>
  );
  return (
    <details className={styles.more} onToggle={loadFinder} ref={menu}>
      <summary className={styles.summary}>
        {language.moreTopics}{' '}
        <span className={styles.count}>{rest.length.toLocaleString(language.tag)}</span>
      </summary>
      <div className={styles.panel}>
        {finder === null ? list(rest) : <finder.Finder all={all} list={list} rest={rest} />}
      </div>
    </details>
  );
}
