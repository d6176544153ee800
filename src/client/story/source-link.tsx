import type { ReactNode } from 'react';
import type { WebAddress } from '#dataset/values.ts';

type SourceLinkProps = {
  href: WebAddress;
  className?: string | undefined;
  children: ReactNode;
};

/** An ordinary link to an article at its publisher, to the letter. It tells the publisher which site it comes from, but not which page. */
export function SourceLink({ href, className, children }: SourceLinkProps) {
  return (
    <a className={className} href={href} referrerPolicy="strict-origin" rel="noopener external">
      {children}
    </a>
  );
}
