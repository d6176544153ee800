import type { Story } from '#dataset/story.ts';
import styles from './read-at.module.css';
import { SourceLink } from './source-link.tsx';

type ReadAtProps = { story: Pick<Story, 'url' | 'source'> };

/** The way to the article: `Read at The Guardian ↗` */
export function ReadAt({ story }: ReadAtProps) {
  return (
    <SourceLink className={styles.readAt} href={story.url}>
      Read at {story.source.name}
      <span aria-hidden="true">{'\u00a0'}↗</span>
    </SourceLink>
  );
}
