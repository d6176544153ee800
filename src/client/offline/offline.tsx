import { useEffect, useState } from 'react';
import { firstMoments } from './first-moments.ts';
import { NewEdition } from './new-edition.tsx';
import { canHaveWorker, registerWorker } from './register-worker.ts';
import { useKeptStories, useUsedFiles } from './use-kept-stories.ts';

/** Has a service worker keep what the reader opens and saves, and announces the editions that it brings. */
export function Offline() {
  return canHaveWorker() && <WithWorker />;
}

function WithWorker() {
  const [registration, setRegistration] = useState<ServiceWorkerRegistration | null>(null);
  useEffect(() => {
    const wait = navigator.serviceWorker.controller === null ? firstMoments : 0;
    const waiting = setTimeout(() => void registerWorker().then(setRegistration), wait);
    return () => clearTimeout(waiting);
  }, []);
  useKeptStories();
  return registration && <Registered registration={registration} />;
}

function Registered({ registration }: { registration: ServiceWorkerRegistration }) {
  useUsedFiles();
  return <NewEdition registration={registration} />;
}
