import type { ReactNode } from 'react';
import { usePreferences } from '#client/reader/memory.ts';
import type { WebAddress } from '#dataset/values.ts';

type SourceLinkProps = {
  href: WebAddress;
  /** Whether the link tells nothing of where the reader comes from. */
  isAnonymous?: boolean;
  className?: string | undefined;
  /** Called when the reader follows the link, here or into a new tab. Never stands in the way. */
  onFollow?: () => void;
  children: ReactNode;
};

/** An ordinary link to an article at its publisher, to the letter. It tells the publisher which site it comes from, but not which page. */
export function SourceLink({
  href,
  isAnonymous = false,
  className,
  onFollow,
  children,
}: SourceLinkProps) {
  const { sources } = usePreferences();
  return (
    <a
      className={className}
      href={href}
      onAuxClick={onFollow}
      onClick={onFollow}
      referrerPolicy={isAnonymous ? 'no-referrer' : 'strict-origin'}
      rel="noopener external"
      target={sources === 'new-tab' ? '_blank' : undefined}
    >
      {children}
    </a>
  );
}
