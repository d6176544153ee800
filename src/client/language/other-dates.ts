import type { Locale } from 'date-fns';
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

/**
 * The date formats of a language (BCP 47) without a translation, using date-fns's localized
 * patterns. Null if date-fns doesn't know the language.
 */
export async function otherDates(tag: string): Promise<Language['dates'] | null> {
  const [base = ''] = tag.split('-');
  const paths = Object.keys(locales).sort();
  const path =
    [tag, base].map(pathOf).find((one) => paths.includes(one)) ??
    paths.find((one) => one.startsWith(pathOf(`${base}-`).slice(0, -'.js'.length)));
  const locale = path === undefined ? undefined : await locales[path]?.();
  if (locale === undefined) return null;
  return {
    write: writerOf(locale),
    day: 'PPPP',
    dayAndMonth: 'EEE PP',
    dayInYear: 'EEE PP',
    date: 'PPP',
    month: 'LLLL yyyy',
    time: 'p',
    timestamp: 'EEE PP, p',
    timestampInYear: 'EEE PP, p',
    fullTimestamp: 'PPP, p',
  };
}

function pathOf(tag: string): string {
  return `/node_modules/date-fns/locale/${tag}.js`;
}
