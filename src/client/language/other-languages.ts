import { lookupLanguage } from '#dataset/shared/lookup-language.ts';
import { dateLocales } from './date-locales.ts';
import { english, englishWith } from './en/interface.ts';
import type { Language } from './language.ts';
import { writerOf } from './locale-writer.ts';
import { translations } from './translations.ts';

/** Loads the language for a tag (BCP 47) that isn't that of a translation. */
export async function loadOtherLanguage(tag: string): Promise<Language> {
  const found = lookupLanguage(tag, [...translations.keys()]);
  const translation = found === null ? undefined : translations.get(found);
  if (translation !== undefined) return translation();
  const dates = await otherDates(tag);
  return dates === null
    ? { ...english, textsTag: english.tag, pageTag: tag }
    : englishWith(tag, dates);
}

/**
 * The date formats of a language (BCP 47) without a translation, using date-fns's localized
 * patterns. Null if date-fns doesn't know the language.
 */
async function otherDates(tag: string): Promise<Language['dates'] | null> {
  const found = lookupLanguage(tag, Object.keys(dateLocales));
  const locale = found === null ? undefined : await dateLocales[found]?.();
  if (locale === undefined) return null;
  return {
    write: writerOf(locale),
    day: 'PPPP',
    dayAndMonth: 'EEE PP',
    dayInYear: 'EEE PP',
    dayInMonth: 'EEEE d',
    date: 'PPP',
    month: 'LLLL yyyy',
    time: 'p',
    timestamp: 'EEE PP, p',
    timestampInYear: 'EEE PP, p',
    fullTimestamp: 'PPP, p',
  };
}
