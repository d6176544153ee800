import { topicsPath } from '#client/routes/addresses.ts';
import { Link } from '#client/ui/link.tsx';
import type { Topic } from '#dataset/story.ts';
import styles from './topic-links.module.css';

type TopicLinksProps = { topics: readonly Topic[] };

/** The topics of a story. */
export function TopicLinks({ topics }: TopicLinksProps) {
  return (
    <ul className={styles.topics}>
      {topics.map((topic) => (
        <li key={topic.slug}>
          <Link to={topicsPath([topic.slug])}>{topic.name}</Link>
        </li>
      ))}
    </ul>
  );
}
