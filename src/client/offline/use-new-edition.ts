import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { countNewStories } from './count-new-stories.ts';
import { followLinksAsPages } from './follow-links-as-pages.ts';
import type { Message } from './messages.ts';
import { base } from './places.ts';
import { askEdition } from './register-worker.ts';

/** An edition that is newer than the page. */
type NewEdition = {
  worker: ServiceWorker;
  /** How many stories it has that are newer than all that the reader has; 0 if none, or unknown. */
  stories: number;
};

/** How often an open page looks for a new edition, in milliseconds. */
const interval = 15 * 60 * 1000;

/**
 * Watches for a new edition, and takes it when the reader says so: in this tab at once, in others with the
 * next link that the reader follows there.
 */
export function useNewEdition(registration: ServiceWorkerRegistration) {
  const client = useQueryClient();
  const [edition, setEdition] = useState<NewEdition | null>(null);

  useEffect(() => {
    const announce = async (worker: ServiceWorker | null, isLate: boolean) => {
      const { active } = registration;
      if (worker === null || active === null || active === worker) return;
      const [next, ours] = await Promise.all([askEdition(worker), askEdition(active)]);
      const stories = await countNewStories(client, next.firstPage, ours.firstPage);
      // A page that came with the edition already says nothing of it.
      if (isLate || stories > 0 || next.entry !== entryOfPage()) setEdition({ worker, stories });
    };
    const awaitInstallation = (worker: ServiceWorker | null, isLate: boolean) => {
      worker?.addEventListener('statechange', () => {
        if (worker.state === 'installed') void announce(worker, isLate);
      });
    };
    const look = () => {
      if (!document.hidden) void registration.update().catch(() => undefined);
    };
    void announce(registration.waiting, false);
    awaitInstallation(registration.installing, false);
    const find = () => awaitInstallation(registration.installing, true);
    registration.addEventListener('updatefound', find);
    document.addEventListener('visibilitychange', look);
    const clock = setInterval(look, interval);
    return () => {
      registration.removeEventListener('updatefound', find);
      document.removeEventListener('visibilitychange', look);
      clearInterval(clock);
    };
  }, [client, registration]);

  useEffect(() => {
    // The first worker takes over from none.
    if (navigator.serviceWorker.controller === null) return;
    navigator.serviceWorker.addEventListener('controllerchange', followLinksAsPages);
    return () =>
      navigator.serviceWorker.removeEventListener('controllerchange', followLinksAsPages);
  }, []);

  const take = () => {
    if (edition === null) return;
    const { worker, stories } = edition;
    const show = () => showEdition(stories);
    if (worker.state !== 'installed') return show();
    navigator.serviceWorker.addEventListener('controllerchange', show, { once: true });
    const message: Message = { kind: 'take' };
    worker.postMessage(message);
  };
  return { edition, take, leave: () => setEdition(null) };
}

/** New stories are on the front page; where there are none, the reader stays. */
function showEdition(stories: number): void {
  if (stories > 0 && location.pathname !== base) location.assign(base);
  else location.reload();
}

function entryOfPage(): string {
  const script = document.querySelector<HTMLScriptElement>('script[type=module][src]');
  return script === null ? '' : new URL(script.src).pathname;
}
