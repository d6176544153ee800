import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from 'react';
import { useRouter } from 'wouter';
import { afterPaint } from '#client/routes/after-paint.ts';
import { isPlainClick } from '#client/routes/is-plain-click.ts';
import { useNavigate } from '#client/routes/use-navigate.ts';

type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  /** A path within the site, without its base. */
  to: string;
  children?: ReactNode;
};

let callOff: () => void = () => undefined;

/**
 * A link within the site. It calls `onClick` for plain clicks only, and leads to its page once the click has
 * been answered on the screen. The router's own link is drawn again at each new address, and a page has
 * hundreds.
 */
export function Link({ to, onClick, ...rest }: LinkProps) {
  const { base } = useRouter();
  const navigate = useNavigate();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    if (!isPlainClick(event)) return;
    onClick?.(event);
    if (event.defaultPrevented) return;
    event.preventDefault();
    // Of several taps before the first has led anywhere, the last one counts.
    callOff();
    callOff = afterPaint(() => navigate(to));
  };
  return <a {...rest} href={base + to} onClick={follow} />;
}
