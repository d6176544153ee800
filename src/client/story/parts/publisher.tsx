import { sourcePath } from '#client/routes/addresses.ts';
import { saysLess } from '#client/story/timeline/timeline-entries.ts';
import { Link } from '#client/ui/link.tsx';
import type { Source } from '#dataset/story.ts';
import styles from './publisher.module.css';

type PublisherProps = { source: Source };

/** A publisher's name with a link to what it covered; with its domain where the name says too little. */
export function Publisher({ source }: PublisherProps) {
  return (
    <>
      <Link className={styles.name} to={sourcePath(source.domain)}>
        {source.name}
      </Link>
      {saysLess(source) && <span className={styles.domain}> {source.domain}</span>}
    </>
  );
}
