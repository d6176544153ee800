import type { Language } from './language.ts';
import { translations } from './translations.ts';

/**
 * Loads the language for a BCP 47 tag: German for `de-AT`. Languages without a translation get
 * English texts with their own dates and numbers, or plain English if date-fns doesn't know them.
 */
export async function loadLanguage(tag: string): Promise<Language> {
  const translation = translations.get(tag);
  if (translation !== undefined) return translation();
  // Most sites do without the lookup, which takes a phone 30 ms.
  const { loadOtherLanguage } = await import('./other-languages.ts');
  return loadOtherLanguage(tag);
}
