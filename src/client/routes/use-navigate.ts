import { useCallback } from 'react';
import { useRouter } from 'wouter';
import { navigate } from 'wouter/use-browser-location';

/** Goes to a path within the site, without its base, in a new history entry unless it replaces this one. */
export type Navigate = (path: string, options?: { replace?: boolean; state?: unknown }) => void;

/**
 * The way to go to another page. Unlike the router's own hook, it doesn't draw a component again at each
 * new address.
 */
export function useNavigate(): Navigate {
  const { base } = useRouter();
  return useCallback((path, options) => navigate(base + path, options), [base]);
}
