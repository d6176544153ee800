import { english } from './en/interface.ts';
import type { Language } from './language.ts';

/** The languages (BCP 47) that the interface is written in, each in a chunk of its own. English is always loaded. */
export const translations: ReadonlyMap<string, () => Promise<Language>> = new Map([
  ['ar', async () => (await import('./ar/interface.ts')).arabic],
  ['de', async () => (await import('./de/interface.ts')).german],
  ['en', async () => english],
]);
