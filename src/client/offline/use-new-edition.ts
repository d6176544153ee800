import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { entryOfPage } from '#client/lib/load-code.ts';
import { contentsQuery } from '#client/queries/contents-query.ts';
import { followLinksAsPages } from '#client/routes/follow-links-as-pages.ts';
import { countNewStories } from './count-new-stories.ts';
import type { EditionSummary } from './edition.ts';
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
 * next link that the reader follows there. A page that came with the edition already says nothing of it, and has it
 * kept if no other tab is open.
 */
export function useNewEdition(registration: ServiceWorkerRegistration) {
  const client = useQueryClient();
  const [edition, setEdition] = useState<NewEdition | null>(null);
  const hasIt = useRef(false);

  useEffect(() => {
    const judge = async (worker: ServiceWorker | null) => {
      const { active } = registration;
      if (worker === null || active === null || active === worker) return;
      const [next, ours] = await Promise.all([askEdition(worker), askEdition(active)]);
      const stories = await countNewStories(client, next.firstPage, ours.firstPage);
      hasIt.current = stories === 0 && isOf(next, client);
      if (hasIt.current) take(worker, true);
      else setEdition({ worker, stories });
    };
    const awaitInstallation = (worker: ServiceWorker | null) => {
      worker?.addEventListener('statechange', () => {
        if (worker.state === 'installed') void judge(worker);
      });
    };
    const find = () => awaitInstallation(registration.installing);
    const look = () => {
      if (!document.hidden) void registration.update().catch(() => undefined);
    };
    void judge(registration.waiting);
    find();
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
    const leave = () => {
      if (!hasIt.current) followLinksAsPages();
    };
    navigator.serviceWorker.addEventListener('controllerchange', leave);
    return () => navigator.serviceWorker.removeEventListener('controllerchange', leave);
  }, []);

  const show = () => {
    if (edition === null) return;
    const { worker, stories } = edition;
    if (worker.state !== 'installed') return showEdition(stories);
    const arrive = () => showEdition(stories);
    navigator.serviceWorker.addEventListener('controllerchange', arrive, { once: true });
    take(worker, false);
  };
  return { edition, show, leave: () => setEdition(null) };
}

function take(worker: ServiceWorker, onlyIfAlone: boolean): void {
  const message: Message = { kind: 'take', onlyIfAlone };
  worker.postMessage(message);
}

/** Whether this page, as far as it can tell, came with an edition: its code did, and the list that it may show. */
function isOf({ entry, firstPage }: EditionSummary, client: QueryClient): boolean {
  const contents = client.getQueryData(contentsQuery().queryKey);
  return entry === entryOfPage() && (contents === undefined || contents.firstPage === firstPage);
}

/** New stories are on the front page; where there are none, the reader stays. */
function showEdition(stories: number): void {
  if (stories > 0 && location.pathname !== base) location.assign(base);
  else location.reload();
}
