import type { ReactNode } from 'react';
import { KeptPages } from './kept-pages.tsx';
import { Offline } from './offline.tsx';

/** What the shell draws once the page is there: `work` always, `help` where the site can't be reached. */
export type OfflineParts = { work: ReactNode; help: ReactNode };

export function offlineParts(): OfflineParts {
  return { work: <Offline />, help: <KeptPages /> };
}
