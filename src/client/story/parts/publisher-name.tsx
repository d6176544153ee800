import { publisherPath } from '#client/routes/addresses.ts';
import { saysLess } from '#client/story/timeline/timeline-entries.ts';
import { Link } from '#client/ui/link.tsx';
import type { Publisher } from '#dataset/story.ts';
import styles from './publisher-name.module.css';

type PublisherNameProps = { publisher: Publisher };

/** A publisher's name, linked to its page. The domain is added if the name alone is unclear. */
export function PublisherName({ publisher }: PublisherNameProps) {
  return (
    <>
      <Link className={styles.name} to={publisherPath(publisher.domain)}>
        {publisher.name}
      </Link>
      {saysLess(publisher) && <span className={styles.domain}>{` ${publisher.domain}`}</span>}
    </>
  );
}
