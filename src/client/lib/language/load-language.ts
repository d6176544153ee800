import { english } from './english.ts';
import type { Language } from './language.ts';

/** The languages besides English, each in a file of its own that only its readers load. */
const translations: Readonly<Record<string, () => Promise<Language>>> = {
  de: async () => (await import('./german.ts')).german,
};

/** The language for a BCP 47 tag: `de-AT` is told in German, what has no translation in English. */
export async function loadLanguage(tag: string): Promise<Language> {
  const [base = ''] = tag.toLowerCase().split('-');
  return translations[base]?.() ?? english;
}
