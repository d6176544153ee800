import { useLanguage } from '#client/language/language.ts';
import { classNames } from '#client/lib/class-names.ts';
import { Link } from '#client/ui/link.tsx';
import type { TopicSlug } from '#dataset/values.ts';
import styles from './topic-option.module.css';

/** A topic to choose. `count` is how many stories remain if it is chosen; null while unknown. */
export type TopicChoice = {
  slug: TopicSlug;
  name: string;
  count: number | null;
  isChosen: boolean;
  /** The path that choosing or removing it leads to. */
  to: string;
};

type TopicOptionProps = {
  choice: Omit<TopicChoice, 'slug'>;
  /** Whether this is the "All" option and no topic is chosen. */
  isCurrentPage?: boolean;
};

/** An option in a list of topics. */
export function TopicOption({ choice, isCurrentPage = false }: TopicOptionProps) {
  const { name, count, isChosen, to } = choice;
  const { tag } = useLanguage();
  const current = isChosen ? 'true' : isCurrentPage ? 'page' : undefined;
  return (
    <li className={classNames(styles.option, isChosen && styles.chosen)}>
      <Link aria-current={current} className={styles.topic} to={to}>
        {name}
      </Link>
      {count !== null && <span className={styles.count}>{count.toLocaleString(tag)}</span>}
    </li>
  );
}
