import { formatNumber } from '#client/language/format-number.ts';
import { useLanguage } from '#client/language/language.ts';
import type { Topic } from '#dataset/story.ts';
import type { TopicSlug } from '#dataset/values.ts';
import styles from './topic-toggles.module.css';

type TopicToggle = Topic & {
  /** How many stories remain if it is chosen. */
  count: number;
};

type TopicTogglesProps = {
  topics: readonly TopicToggle[];
  chosen: readonly TopicSlug[];
  /** Whether the counts are final, and shown. */
  isCounted: boolean;
  onChange: (chosen: TopicSlug[]) => void;
};

/** How many topics are shown at first; the others are under "More topics". */
const mostAtOnce = 8;

/** Narrows a search to one or several topics of its results. */
export function TopicToggles({ topics, chosen, isCounted, onChange }: TopicTogglesProps) {
  const language = useLanguage();
  const toggle = (topic: TopicToggle) => {
    const isChosen = chosen.includes(topic.slug);
    const change = () =>
      onChange(isChosen ? chosen.filter((slug) => slug !== topic.slug) : [...chosen, topic.slug]);
    return (
      <li className={styles.topic} key={topic.slug}>
        <button aria-pressed={isChosen} className={styles.toggle} onClick={change} type="button">
          {topic.name}
        </button>
        {isCounted && (
          <span className={styles.count}>{formatNumber(topic.count, language.tag)}</span>
        )}
      </li>
    );
  };
  const more = topics.slice(mostAtOnce);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend} lang={language.textsTag}>
        {language.topics}
      </legend>
      <ul className={styles.topics}>{topics.slice(0, mostAtOnce).map(toggle)}</ul>
      {more.length > 0 && (
        <details>
          <summary className={styles.summary} lang={language.textsTag}>
            {language.moreTopics}
          </summary>
          <ul className={styles.topics}>{more.map(toggle)}</ul>
        </details>
      )}
    </fieldset>
  );
}
