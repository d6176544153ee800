import { useRef, useState } from 'react';
import { formatNumber } from '#client/language/format-number.ts';
import { useLanguage } from '#client/language/language.ts';
import { useDismissal } from '#client/ui/use-dismissal.ts';
import styles from './more-topics.module.css';
import type { TopicFinder } from './topic-finder.tsx';
import { type TopicChoice, TopicOption } from './topic-option.tsx';

type MoreTopicsProps = {
  /** Every topic that can still be chosen; null until it is known. */
  all: readonly TopicChoice[] | null;
  /** Those that are not in the bar, as far as they are known. */
  rest: readonly TopicChoice[];
  onOpen?: (() => void) | undefined;
};

/** A menu of the topics that don't fit in the bar. Once open, it can search all topics. */
export function MoreTopics({ all, rest, onOpen }: MoreTopicsProps) {
  const language = useLanguage();
  const menu = useRef<HTMLDetailsElement>(null);
  const [finder, setFinder] = useState<{ Finder: typeof TopicFinder } | null>(null);
  useDismissal(menu);
  const loadFinder = () => {
    onOpen?.();
    // Without the finder, the plain list remains.
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
      <summary className={styles.summary} lang={language.textsTag}>
        {language.moreTopics}
        {all !== null && (
          <span className={styles.count}>{` ${formatNumber(rest.length, language.tag)}`}</span>
        )}
      </summary>
      <div className={styles.panel}>
        {finder === null || all === null ? (
          list(rest)
        ) : (
          <finder.Finder all={all} list={list} rest={rest} />
        )}
      </div>
    </details>
  );
}
