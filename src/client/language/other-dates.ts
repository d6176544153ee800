import type { Locale } from 'date-fns';
import { lookupLanguage } from '#dataset/shared/lookup-language.ts';
import type { Language } from './language.ts';
import { writerOf } from './locale-writer.ts';

/** Every date-fns locale, each in a chunk of its own. */
const locales = import.meta.glob<Locale>(
  [
    '/node_modules/date-fns/locale/*.js',
    // Not locales: the bundles of all locales, and the types.
    '!/node_modules/date-fns/locale/{cdn,cdn.min,types}.js',
  ],
  { import: 'default' },
);

/** Their files, by language (BCP 47). */
const paths = new Map(
  Object.keys(locales).map((path) => [path.slice(path.lastIndexOf('/') + 1, -'.js'.length), path]),
);

/**
 * The date formats of a language (BCP 47) without a translation, using date-fns's localized
 * patterns. Null if date-fns doesn't know the language.
 */
export async function otherDates(tag: string): Promise<Language['dates'] | null> {
  const found = lookupLanguage(tag, [...paths.keys()]);
  const path = found === null ? undefined : paths.get(found);
  const locale = path === undefined ? undefined : await locales[path]?.();
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
