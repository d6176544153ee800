import { useEffect, useState } from 'react';
import { NewEdition } from './new-edition.tsx';
import { registerWorker } from './register-worker.ts';
import { useKeptStories } from './use-kept-stories.ts';

/** Has a service worker keep what the reader opens and saves, and announces the editions that it brings. */
export function Offline() {
  const [registration, setRegistration] = useState<ServiceWorkerRegistration | null>(null);
  useEffect(() => {
    void registerWorker().then(setRegistration);
  }, []);
  return registration && <Registered registration={registration} />;
}

function Registered({ registration }: { registration: ServiceWorkerRegistration }) {
  useKeptStories();
  return <NewEdition registration={registration} />;
}
