import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useRouter } from 'wouter';
import { loadPage } from '#client/app/entry/page-queries.ts';
import { loadPageCode } from '#client/app/routing/lazy-pages.ts';
import { parseAddress } from '#client/routes/addresses.ts';

/** What tells that a reader is about to follow a link. */
const signs = ['pointerover', 'focusin', 'touchstart'] as const;

/** How long they stay on it, in milliseconds, rather than pass over a calendar of links. */
const rest = 50;

/** Fetches what a page of the site shows when a reader points at, focuses or touches a link to it. */
export function usePrefetchedLinks(): void {
  const client = useQueryClient();
  const { base } = useRouter();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const prefetch = ({ target }: Event) => {
      clearTimeout(timer);
      const link = target instanceof Element ? target.closest('a') : null;
      if (link === null || link.origin !== location.origin) return;
      const path = link.pathname;
      if (!path.startsWith(`${base}/`)) return;
      const address = parseAddress(path.slice(base.length));
      timer = setTimeout(() => {
        // A prefetch that fails costs nothing: the page itself asks again and says what went wrong.
        Promise.all([loadPageCode(address), loadPage(client, address)]).catch(() => undefined);
      }, rest);
    };
    for (const sign of signs) document.addEventListener(sign, prefetch, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const sign of signs) document.removeEventListener(sign, prefetch);
    };
  }, [client, base]);
}
