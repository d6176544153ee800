import type { AnchorHTMLAttributes, ReactNode } from 'react';
import { Link as RouterLink } from 'wouter';

type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  /** A path of the site, without its base. */
  to: string;
  children?: ReactNode;
};

/** A link inside the site. Its `onClick` is called for plain clicks alone: the router sees to that. */
export function Link({ to, ...rest }: LinkProps) {
  return <RouterLink href={to} {...rest} />;
}
