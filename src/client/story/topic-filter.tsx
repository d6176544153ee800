import { classNames } from '#client/lib/class-names.ts';
import { useLanguage } from '#client/lib/language/language.ts';
import { Link } from '#client/ui/link.tsx';
import type { TopicSlug } from '#dataset/values.ts';
import styles from './topic-filter.module.css';

/** A topic that can be chosen. `count` is how many stories the choice shows; null while unknown. */
export type TopicChoice = {
  slug: TopicSlug;
  name: string;
  count: number | null;
  isChosen: boolean;
  /** Where choosing it, or giving it up, leads. */
  to: string;
};

type TopicFilterProps = { choices: readonly TopicChoice[]; isFiltered: boolean };

/** How many topics stand in the bar; the others are behind "More". */
const mostInBar = 12;

/** The topics, to choose one or several. */
export function TopicFilter({ choices, isFiltered }: TopicFilterProps) {
  const language = useLanguage();
  const chosen = choices.filter((choice) => choice.isChosen);
  const others = choices.filter((choice) => !choice.isChosen);
  const inBar = [...chosen, ...others.slice(0, mostInBar)];
  const more = others.slice(mostInBar);
  return (
    <nav aria-label={language.topics} className={styles.filter}>
      <ul className={styles.bar}>
        <li>
          <Link aria-current={isFiltered ? undefined : 'page'} className={styles.topic} to="/">
            {language.allTopics}
          </Link>
        </li>
        {inBar.map((choice) => (
          <Choice choice={choice} key={choice.slug} />
        ))}
      </ul>
      {more.length > 0 && (
        <details className={styles.more}>
          <summary className={styles.summary}>{language.moreTopics}</summary>
          <ul className={styles.panel}>
            {more.map((choice) => (
              <Choice choice={choice} key={choice.slug} />
            ))}
          </ul>
        </details>
      )}
    </nav>
  );
}

function Choice({ choice }: { choice: TopicChoice }) {
  return (
    <li className={classNames(styles.choice, choice.isChosen && styles.chosen)}>
      <Link
        aria-current={choice.isChosen ? 'true' : undefined}
        className={styles.topic}
        to={choice.to}
      >
        {choice.name}
      </Link>
      {choice.count !== null && <span className={styles.count}>{choice.count}</span>}
    </li>
  );
}
