import { useRef } from 'react';
import { useLanguage } from '#client/language/language.ts';
import { useHydrated } from '#client/lib/use-hydrated.ts';
import { SourceLink } from '#client/story/parts/source-link.tsx';
import { CopyButton } from '#client/ui/copy-button.tsx';
import { useDismissal } from '#client/ui/use-dismissal.ts';
import type { Story } from '#dataset/story.ts';
import { archiveAddress } from './archive-address.ts';
import { cite } from './cite.ts';
import styles from './ways-menu.module.css';

type WaysMenuProps = { story: Story; timeZone: string };

/** Other ways to an article: its copies, the Internet Archive's, and to pass it on. */
export function WaysMenu({ story, timeZone }: WaysMenuProps) {
  const language = useLanguage();
  const isHydrated = useHydrated();
  const menu = useRef<HTMLDetailsElement>(null);
  useDismissal(menu);
  const share = () => {
    // Who changes their mind in the system's sheet has not met an error.
    navigator.share({ title: story.title, url: story.url }).catch(() => undefined);
  };
  const copied = { done: language.copied, failed: language.notCopied };
  return (
    <details className={styles.menu} ref={menu}>
      <summary className={styles.summary}>{language.moreWays}</summary>
      <ul className={styles.ways}>
        {story.alternates?.map((alternate) => (
          <li key={alternate.url}>
            <SourceLink className={styles.way} href={alternate.url}>
              {language.copies[alternate.kind]}
            </SourceLink>
          </li>
        ))}
        <li>
          <SourceLink
            className={styles.way}
            href={archiveAddress(story.url, story.publishedAt)}
            isUnnamed
          >
            {language.archiveCopy}
          </SourceLink>
        </li>
        {isHydrated && (
          <>
            <li>
              <CopyButton
                {...copied}
                className={styles.way}
                label={language.copyLink}
                text={story.url}
              />
            </li>
            <li>
              <CopyButton
                {...copied}
                className={styles.way}
                label={language.copyCitation}
                text={cite(story, timeZone, language)}
              />
            </li>
            {'share' in navigator && (
              <li>
                <button className={styles.way} onClick={share} type="button">
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
