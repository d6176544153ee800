import { english, englishWith } from './en/interface.ts';
import type { Language } from './language.ts';

/** The languages besides English, each in a file of its own that only its readers load. */
const translations: Readonly<Record<string, () => Promise<Language>>> = {
  ar: async () => (await import('./ar/interface.ts')).arabic,
  de: async () => (await import('./de/interface.ts')).german,
};

/**
 * The language for a BCP 47 tag: `de-AT` is told in German. What has no translation has the texts of
 * English, but its own dates and numbers.
 */
export async function loadLanguage(tag: string): Promise<Language> {
  const [base = ''] = tag.toLowerCase().split('-');
  if (base === 'en') return english;
  const translation = await translations[base]?.();
  if (translation !== undefined) return translation;
  const { otherDates } = await import('./other-dates.ts');
  const dates = await otherDates(tag);
  return dates === null ? english : englishWith(tag, dates);
}
