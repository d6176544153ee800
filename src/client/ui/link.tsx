import type { AnchorHTMLAttributes, ReactNode } from 'react';
import { Link as RouterLink } from 'wouter';

type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  /** A path within the site, without its base. */
  to: string;
  children?: ReactNode;
};

/** A link within the site. The router calls `onClick` for plain clicks only. */
export function Link({ to, ...rest }: LinkProps) {
  return <RouterLink href={to} {...rest} />;
}
