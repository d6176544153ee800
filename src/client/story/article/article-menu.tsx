import { useRef } from 'react';
import { useRouter } from 'wouter';
import { useLanguage } from '#client/language/language.ts';
import { nameWithPlatform } from '#client/language/name-with-platform.ts';
import { useHydrated } from '#client/lib/use-hydrated.tsx';
import { storyPath } from '#client/routes/addresses.ts';
import { ArticleLink } from '#client/story/parts/article-link.tsx';
import { CopyButton } from '#client/ui/buttons/copy-button.tsx';
import { useDismissal } from '#client/ui/use-dismissal.ts';
import type { Story } from '#dataset/story.ts';
import { archiveAddress } from './archive-address.ts';
import styles from './article-menu.module.css';
import { cite } from './cite.ts';
import { CopyEmbedCode } from './copy-embed-code.tsx';

type ArticleMenuProps = { story: Story; timeZone: string };

/** A menu to share a story's coverage, its article or a citation, with other copies of the article. */
export function ArticleMenu({ story, timeZone }: ArticleMenuProps) {
  const language = useLanguage();
  const isHydrated = useHydrated();
  const { base } = useRouter();
  const menu = useRef<HTMLDetailsElement>(null);
  useDismissal(menu);
  const share = () => {
    // Cancelling the system's share sheet rejects, too, and is not an error.
    navigator.share({ title: story.title, url: coverageAddress() }).catch(() => undefined);
  };
  const coverageAddress = () => new URL(base + storyPath(story.id), location.href).href;
  const copied = { done: language.copied, failed: language.notCopied };
  return (
    <details className={styles.menu} lang={language.textsTag} ref={menu}>
      <summary className={styles.summary}>{language.readElsewhere}</summary>
      <ul className={styles.items}>
        {isHydrated && (
          <>
            <li>
              <CopyButton
                {...copied}
                className={styles.item}
                label={language.copyCoverage}
                text={coverageAddress()}
              />
            </li>
            {'share' in navigator && (
              <li>
                <button className={styles.item} onClick={share} type="button">
                  {language.share}
                </button>
              </li>
            )}
            <li>
              <CopyButton
                {...copied}
                className={styles.item}
                label={language.copyLink(nameWithPlatform(story.publisher, language))}
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
            <li>
              <CopyEmbedCode className={styles.item} story={story} />
            </li>
          </>
        )}
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
      </ul>
    </details>
  );
}
