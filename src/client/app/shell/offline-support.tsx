import { type ReactNode, useEffect, useState } from 'react';
import type { OfflineParts } from '#client/offline/offline-parts.tsx';
import { FailureHelpProvider } from '#client/ui/failure-help.ts';

type OfflineSupportProps = { children: ReactNode };

/**
 * Keeps the site for reading offline, and says what is kept where it can't be reached. The code comes once the page
 * is there and the browser has nothing else to do; there is none of it in development.
 */
export function OfflineSupport({ children }: OfflineSupportProps) {
  const [parts, setParts] = useState<OfflineParts | null>(null);
  useEffect(() => {
    if (import.meta.env.DEV) return;
    whenIdle(() => {
      import('#client/offline/offline-parts.tsx').then(
        ({ offlineParts }) => setParts(offlineParts()),
        // Without it, everything else is as it is.
        () => undefined,
      );
    });
  }, []);
  return (
    <FailureHelpProvider value={parts?.help}>
      {children}
      {parts?.work}
    </FailureHelpProvider>
  );
}

function whenIdle(act: () => void): void {
  // Safari can't tell when it is idle.
  const soon = () => (globalThis.requestIdleCallback ?? setTimeout)(act);
  if (document.readyState === 'complete') soon();
  else addEventListener('load', soon, { once: true });
}
