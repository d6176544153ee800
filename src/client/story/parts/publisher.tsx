import { sourcePath } from '#client/routes/addresses.ts';
import { saysLess } from '#client/story/timeline/timeline-entries.ts';
import { Link } from '#client/ui/link.tsx';
import type { Source } from '#dataset/story.ts';
import styles from './publisher.module.css';

type PublisherProps = { source: Source };

/** A publisher's name, linked to its page. The domain is added if the name alone is unclear. */
export function Publisher({ source }: PublisherProps) {
  return (
    <>
      <Link className={styles.name} to={sourcePath(source.domain)}>
        {source.name}
      </Link>
      {saysLess(source) && <span className={styles.domain}>{` ${source.domain}`}</span>}
    </>
  );
}
