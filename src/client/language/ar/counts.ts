import { formatNumber } from '#client/language/format-number.ts';
/** Arabic with Latin digits, which its date patterns use, too. */
export const arabicTag = 'ar-u-nu-latn';

/** The forms of a counted noun by plural category. `one` and `two` are used without a number. */
export type ArabicForms = { one: string; two: string; few: string; many: string; other: string };

const rules = new Intl.PluralRules('ar');

/**
 * `خبران`, `3 أخبار`, `11 خبرًا`, `100 خبر`.
 * https://cldr.unicode.org/index/cldr-spec/plural-rules
 */
export function countInArabic(number: number, forms: ArabicForms): string {
  const rule = rules.select(number);
  if (rule === 'one' || rule === 'two') return forms[rule];
  return `${countPhraseInArabic(number)} ${forms[rule === 'zero' ? 'other' : rule]}`;
}

export function countPhraseInArabic(number: number): string {
  return formatNumber(number, arabicTag);
}

export function storiesInArabic(number: number): string {
  return countInArabic(number, {
    one: 'خبر واحد',
    two: 'خبران',
    few: 'أخبار',
    many: 'خبرًا',
    other: 'خبر',
  });
}

export function reportsInArabic(number: number): string {
  return countInArabic(number, {
    one: 'تقرير واحد',
    two: 'تقريران',
    few: 'تقارير',
    many: 'تقريرًا',
    other: 'تقرير',
  });
}

export function updatesInArabic(number: number): string {
  return countInArabic(number, {
    one: 'تحديث واحد',
    two: 'تحديثان',
    few: 'تحديثات',
    many: 'تحديثًا',
    other: 'تحديث',
  });
}

export function publishersInArabic(number: number): string {
  return countInArabic(number, {
    one: 'ناشر واحد',
    two: 'ناشران',
    few: 'ناشرين',
    many: 'ناشرًا',
    other: 'ناشر',
  });
}

/** Isolates a name or headline, so that its direction doesn't affect the text around it. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
