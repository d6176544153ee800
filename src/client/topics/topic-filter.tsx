import { useLanguage } from '#client/language/language.ts';
import { MoreTopics } from './more-topics.tsx';
import styles from './topic-filter.module.css';
import { type TopicChoice, TopicOption } from './topic-option.tsx';

type TopicFilterProps = {
  /** The most used first. */
  choices: readonly TopicChoice[];
  isFiltered: boolean;
};

/** How many topics stand in the bar besides those that are chosen. */
const mostInBar = 12;

/** The topics, to choose one or several: the most used in a bar, the others behind "More topics". */
export function TopicFilter({ choices, isFiltered }: TopicFilterProps) {
  const language = useLanguage();
  const chosen = choices.filter((choice) => choice.isChosen);
  const others = choices.filter((choice) => !choice.isChosen);
  return (
    <nav aria-label={language.topics} className={styles.filter}>
      <div className={styles.row}>
        <ul className={styles.bar}>
          <TopicOption
            choice={{ name: language.allTopics, count: null, isChosen: false, to: '/' }}
            isCurrentPage={!isFiltered}
          />
          {[...chosen, ...others.slice(0, mostInBar)].map((choice) => (
            <TopicOption choice={choice} key={choice.slug} />
          ))}
        </ul>
        {others.length > mostInBar && (
          // A choice closes it.
          <MoreTopics
            all={others}
            key={chosen.map(({ slug }) => slug).join()}
            rest={others.slice(mostInBar)}
          />
        )}
      </div>
    </nav>
  );
}
