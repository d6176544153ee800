import type { Locale } from 'date-fns';
import type { Language } from './language.ts';
import { writerOf } from './locale-writer.ts';

/** Every language that date-fns knows, each in a file of its own that only its readers load. */
const locales = import.meta.glob<Locale>(
  [
    '/node_modules/date-fns/locale/*.js',
    // Not languages: all of them in one, and the types.
    '!/node_modules/date-fns/locale/{cdn,cdn.min,types}.js',
  ],
  { import: 'default' },
);

/**
 * How dates are told in a language (BCP 47) that the interface has no translation for: by patterns
 * that date-fns fits to the language. Null where it doesn't know the language.
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
    date: 'PPP',
    month: 'LLLL yyyy',
    time: 'p',
    moment: 'EEE PP, p',
    fullMoment: 'PPP, p',
  };
}

function pathOf(tag: string): string {
  return `/node_modules/date-fns/locale/${tag}.js`;
}
