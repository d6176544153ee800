import { useRef } from 'react';
import { useLanguage } from '#client/language/language.ts';
import { useHydrated } from '#client/lib/use-hydrated.ts';
import { ArticleLink } from '#client/story/parts/article-link.tsx';
import { CopyButton } from '#client/ui/copy-button.tsx';
import { useDismissal } from '#client/ui/use-dismissal.ts';
import type { Story } from '#dataset/story.ts';
import { archiveAddress } from './archive-address.ts';
import styles from './article-menu.module.css';
import { cite } from './cite.ts';

type ArticleMenuProps = { story: Story; timeZone: string };

/** A menu with copies of an article, and actions to share or cite it. */
export function ArticleMenu({ story, timeZone }: ArticleMenuProps) {
  const language = useLanguage();
  const isHydrated = useHydrated();
  const menu = useRef<HTMLDetailsElement>(null);
  useDismissal(menu);
  const share = () => {
    // Cancelling the system's share sheet rejects, too, and is not an error.
    navigator.share({ title: story.title, url: story.url }).catch(() => undefined);
  };
  const copied = { done: language.copied, failed: language.notCopied };
  return (
    <details className={styles.menu} ref={menu}>
      <summary className={styles.summary}>{language.readElsewhere}</summary>
      <ul className={styles.items}>
        {story.alternates?.map((alternate) => (
          <li key={alternate.url}>
            <ArticleLink className={styles.item} href={alternate.url}>
              {language.copies[alternate.kind]}
            </ArticleLink>
          </li>
        ))}
        <li>
          <ArticleLink
            className={styles.item}
            href={archiveAddress(story.url, story.publishedAt)}
            isAnonymous
          >
            {language.archiveCopy}
          </ArticleLink>
        </li>
        {isHydrated && (
          <>
            <li>
              <CopyButton
                {...copied}
                className={styles.item}
                label={language.copyLink}
                text={story.url}
              />
            </li>
            <li>
              <CopyButton
                {...copied}
                className={styles.item}
                label={language.copyCitation}
                text={cite(story, timeZone, language)}
              />
            </li>
            {'share' in navigator && (
              <li>
                <button className={styles.item} onClick={share} type="button">
                  {language.share}
                </button>
              </li>
            )}
          </>
        )}
      </ul>
    </details>
  );
}
