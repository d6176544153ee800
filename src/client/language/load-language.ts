import { lookupLanguage } from '#dataset/shared/lookup-language.ts';
import { english, englishWith } from './en/interface.ts';
import type { Language } from './language.ts';

/** The translations, each in a chunk of its own. English is always loaded. */
const translations: Readonly<Record<string, () => Promise<Language>>> = {
  ar: async () => (await import('./ar/interface.ts')).arabic,
  de: async () => (await import('./de/interface.ts')).german,
  en: async () => english,
};

/**
 * Loads the language for a BCP 47 tag: German for `de-AT`. Languages without a translation get
 * English texts with their own dates and numbers, or plain English if date-fns doesn't know them.
 */
export async function loadLanguage(tag: string): Promise<Language> {
  const found = lookupLanguage(tag, Object.keys(translations));
  const translation = found === null ? undefined : await translations[found]?.();
  if (translation !== undefined) return translation;
  const { otherDates } = await import('./other-dates.ts');
  const dates = await otherDates(tag);
  return dates === null
    ? { ...english, textsTag: english.tag, pageTag: tag }
    : englishWith(tag, dates);
}
