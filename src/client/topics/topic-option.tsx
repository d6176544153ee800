import { formatNumber } from '#client/language/format-number.ts';
import { useLanguage } from '#client/language/language.ts';
import { classNames } from '#client/lib/class-names.ts';
import { Link } from '#client/ui/link.tsx';
import type { TopicSlug } from '#dataset/values.ts';
import styles from './topic-option.module.css';

/** A topic to choose, alone or besides those that are chosen. */
export type TopicChoice = {
  slug: TopicSlug;
  name: string;
  /** How many stories it has; of a chosen one, how many all those chosen have in common. Null while unknown. */
  count: number | null;
  isChosen: boolean;
  /** The path that choosing it alone, or removing it, leads to. */
  to: string;
  /** Where adding it to those chosen leads, and how many stories then remain; null if it can't be added. */
  addition: { to: string; count: number } | null;
};

type TopicOptionProps = {
  choice: Omit<TopicChoice, 'slug'>;
  /** Of the "All" option alone: whether no topic is chosen. */
  isCurrentPage?: boolean;
};

/** An option in a list of topics. */
export function TopicOption({ choice, isCurrentPage }: TopicOptionProps) {
  const { name, count, isChosen, to, addition } = choice;
  const language = useLanguage();
  const stories = count === null ? undefined : language.storyCount(count);
  const current = isChosen ? 'true' : isCurrentPage === true ? 'page' : undefined;
  return (
    <li className={classNames(styles.option, isChosen && styles.chosen)}>
      <Link
        aria-current={current}
        className={styles.topic}
        lang={isCurrentPage === undefined ? undefined : language.textsTag}
        title={isChosen ? language.removesTopic(stories ?? '') : stories}
        to={to}
      >
        {name}
      </Link>
      {count !== null && (
        <span aria-hidden="true" className={styles.count}>
          {formatNumber(count, language.tag)}
        </span>
      )}
      {addition !== null && (
        <Link
          aria-label={language.addTopic(name)}
          className={styles.add}
          lang={language.textsTag}
          // The link goes once the topic is chosen.
          onClick={({ currentTarget }) => currentTarget.closest('li')?.querySelector('a')?.focus()}
          title={language.storyCount(addition.count)}
          to={addition.to}
        >
          +
        </Link>
      )}
    </li>
  );
}
