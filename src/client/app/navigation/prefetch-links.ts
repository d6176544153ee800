import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useRouter } from 'wouter';
import { loadPage } from '#client/app/entry/page-queries.ts';
import { loadPageCode } from '#client/app/routing/lazy-pages.ts';
import { parseAddress } from '#client/routes/addresses.ts';
import { afterPaint } from '#client/routes/after-paint.ts';
import { followsLinksAsPages } from '#client/routes/follow-links-as-pages.ts';
import { cardHeadline } from './focus-start.ts';

/** Events that suggest a reader is about to follow a link. */
const intentEvents = ['pointerover', 'focusin', 'touchstart'] as const;

/**
 * How long a reader must stay on a link, in milliseconds; sweeping over a calendar fetches nothing.
 */
const delay = 50;

/**
 * Prefetches a page's code and data when a reader hovers over, focuses or touches a link to it, or a
 * story's card.
 */
export function usePrefetchedLinks(): void {
  const client = useQueryClient();
  const { base } = useRouter();
  useEffect(() => {
    // One timer for each event: focusing a link may scroll the page, which moves another element under a
    // resting pointer, and that must not cancel the prefetch.
    const timers = new Map<string, ReturnType<typeof setTimeout>>();
    const start = (target: EventTarget | null) => {
      const touched = target instanceof Element ? target : null;
      const link = touched?.closest('a') ?? cardHeadline(touched?.closest('[data-story]') ?? null);
      if (link === null || link.origin !== location.origin || followsLinksAsPages()) return;
      const path = link.pathname;
      if (!path.startsWith(`${base}/`)) return;
      const address = parseAddress(path.slice(base.length));
      // A failed prefetch is harmless: the page retries on its own and reports the error.
      Promise.all([loadPageCode(address), loadPage(client, address)]).catch(() => undefined);
    };
    const prefetch = ({ type, target }: Event) => {
      clearTimeout(timers.get(type));
      // All of it takes its time: a tap that comes in between is answered first.
      timers.set(
        type,
        setTimeout(() => afterPaint(() => start(target)), delay),
      );
    };
    for (const event of intentEvents) document.addEventListener(event, prefetch, { passive: true });
    return () => {
      for (const timer of timers.values()) clearTimeout(timer);
      for (const event of intentEvents) document.removeEventListener(event, prefetch);
    };
  }, [client, base]);
}
