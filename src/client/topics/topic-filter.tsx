import { useLanguage } from '#client/language/language.ts';
import { MoreTopics } from './more-topics.tsx';
import styles from './topic-filter.module.css';
import { type TopicChoice, TopicOption } from './topic-option.tsx';

type TopicFilterProps = {
  /** Sorted by use, the most used first. */
  choices: readonly TopicChoice[];
  isFiltered: boolean;
  /** Where `choices` may not be all topics: all that can be chosen, once they are asked for and there. */
  more?: { all: readonly TopicChoice[] | null; ask: () => void };
};

/** How many topics the bar shows besides the chosen ones. */
const mostInBar = 12;

/** Lets the reader filter by topics: the most used in a bar, the others under "More topics". */
export function TopicFilter({ choices, isFiltered, more }: TopicFilterProps) {
  const language = useLanguage();
  const chosen = choices.filter((choice) => choice.isChosen);
  const others = choices.filter((choice) => !choice.isChosen);
  return (
    <nav aria-label={language.topics} className={styles.filter} lang={language.textsTag}>
      <div className={styles.row} lang={language.pageTag}>
        <ul className={styles.bar}>
          <TopicOption
            choice={{
              name: language.allTopics,
              count: null,
              isChosen: false,
              to: '/',
              addition: null,
            }}
            isCurrentPage={!isFiltered}
          />
          {[...chosen, ...others.slice(0, mostInBar)].map((choice) => (
            <TopicOption choice={choice} key={choice.slug} />
          ))}
        </ul>
        {(others.length > mostInBar || more !== undefined) && (
          // The key changes with the choice, which closes the menu.
          <MoreTopics
            all={more === undefined ? others : more.all}
            key={chosen.map(({ slug }) => slug).join()}
            onOpen={more?.ask}
            rest={without(more?.all ?? others, others.slice(0, mostInBar))}
          />
        )}
      </div>
    </nav>
  );
}

function without(choices: readonly TopicChoice[], shown: readonly TopicChoice[]): TopicChoice[] {
  const slugs = new Set(shown.map(({ slug }) => slug));
  return choices.filter(({ slug, isChosen }) => !isChosen && !slugs.has(slug));
}
