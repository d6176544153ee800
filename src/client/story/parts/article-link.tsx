import type { ReactNode } from 'react';
import { usePreferences } from '#client/reader/memory.ts';
import type { WebAddress } from '#dataset/values.ts';

type ArticleLinkProps = {
  href: WebAddress;
  /** Whether to send no referrer at all. */
  isAnonymous?: boolean;
  className?: string | undefined;
  /** Called when the reader follows the link, in any tab. Can't prevent the navigation. */
  onFollow?: () => void;
  children: ReactNode;
};

/**
 * An ordinary link to an article, its URL unchanged. The referrer names the site to the publisher,
 * but not the page.
 */
export function ArticleLink({
  href,
  isAnonymous = false,
  className,
  onFollow,
  children,
}: ArticleLinkProps) {
  const { articles } = usePreferences();
  return (
    <a
      className={className}
      href={href}
      onAuxClick={onFollow}
      onClick={onFollow}
      referrerPolicy={isAnonymous ? 'no-referrer' : 'strict-origin'}
      rel="noopener external"
      target={articles === 'new-tab' ? '_blank' : undefined}
    >
      {children}
    </a>
  );
}
