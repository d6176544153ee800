import { useLanguage } from '#client/language/language.ts';
import { markRead, useMemory } from '#client/reader/memory.ts';
import type { Story } from '#dataset/story.ts';
import { ArticleLink } from './article-link.tsx';
import styles from './read-at.module.css';

type ReadAtProps = {
  story: Pick<Story, 'id' | 'url' | 'publisher'>;
  /** Shows only `Read ↗` beside the publisher's name, with a complete accessible name. */
  isShort?: boolean;
};

/** The link to the article: `Read at The Guardian ↗` */
export function ReadAt({ story, isShort = false }: ReadAtProps) {
  const { read, readAt } = useLanguage();
  const memory = useMemory();
  return (
    <ArticleLink
      className={styles.readAt}
      href={story.url}
      onFollow={() => markRead(memory, [story.id])}
    >
      <span>
        {isShort && <span aria-hidden="true">{read}</span>}
        <span className={isShort ? 'visually-hidden' : undefined}>
          {readAt(story.publisher.name)}
        </span>
        <span aria-hidden="true">{'\u00a0'}↗</span>
      </span>
    </ArticleLink>
  );
}
