import { useLanguage } from '#client/language/language.ts';
import { nameWithPlatform } from '#client/language/name-with-platform.ts';
import { markRead, type StorySeen, useMemory } from '#client/reader/memory.ts';
import type { Story } from '#dataset/story.ts';
import { ArticleLink } from './article-link.tsx';
import styles from './read-at.module.css';

type ReadAtProps = {
  story: Pick<Story, 'url' | 'publisher'> & StorySeen;
  /** Shows only `Read ↗` beside the publisher's name, with a complete accessible name. */
  isShort?: boolean;
};

/** The link to the article: `Read at The Guardian ↗` */
export function ReadAt({ story, isShort = false }: ReadAtProps) {
  const language = useLanguage();
  const memory = useMemory();
  return (
    <ArticleLink
      className={styles.readAt}
      href={story.url}
      onFollow={() => markRead(memory, [story])}
    >
      <span lang={language.textsTag}>
        {isShort && <span aria-hidden="true">{language.read}</span>}
        <span className={isShort ? 'visually-hidden' : undefined}>
          {language.readAt(nameWithPlatform(story.publisher, language))}
        </span>
      </span>
    </ArticleLink>
  );
}
