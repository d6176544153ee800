import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from 'react';
import { useRouter } from 'wouter';
import { isPlainClick } from '#client/routes/is-plain-click.ts';
import { useNavigate } from '#client/routes/use-navigate.ts';

type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  /** A path within the site, without its base. */
  to: string;
  children?: ReactNode;
};

/**
 * A link within the site. It calls `onClick` for plain clicks only. The router's own link is drawn again
 * at each new address, and a page has hundreds.
 */
export function Link({ to, onClick, ...rest }: LinkProps) {
  const { base } = useRouter();
  const navigate = useNavigate();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    if (!isPlainClick(event)) return;
    onClick?.(event);
    if (event.defaultPrevented) return;
    event.preventDefault();
    navigate(to);
  };
  return <a {...rest} href={base + to} onClick={follow} />;
}
