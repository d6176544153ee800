import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useRouter } from 'wouter';
import { parseAddress } from '#client/lib/addresses.ts';
import { loadPageCode } from './lazy-pages.ts';
import { loadPage } from './page-queries.ts';

/** What tells that a reader is about to follow a link. */
const signs = ['pointerover', 'focusin', 'touchstart'] as const;

/** Fetches what a page of the site shows when a reader points at, focuses or touches a link to it. */
export function usePrefetchedLinks(): void {
  const client = useQueryClient();
  const { base } = useRouter();
  useEffect(() => {
    const prefetch = ({ target }: Event) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (link === null || link.origin !== location.origin) return;
      const path = link.pathname;
      if (!path.startsWith(`${base}/`)) return;
      // A prefetch that fails costs nothing: the page itself asks again and says what went wrong.
      const address = parseAddress(path.slice(base.length));
      Promise.all([loadPageCode(address), loadPage(client, address)]).catch(() => undefined);
    };
    for (const sign of signs) document.addEventListener(sign, prefetch, { passive: true });
    return () => {
      for (const sign of signs) document.removeEventListener(sign, prefetch);
    };
  }, [client, base]);
}
