const monday = 1;

/**
 * The day on which weeks begin in a language (BCP 47), from 1 for Monday to 7 for Sunday; Monday where
 * that isn't known. Node 20 has it as `Intl.Locale.prototype.weekInfo`, later versions as
 * `getWeekInfo()`.
 */
export function firstWeekday(language: string): number {
  const locale = new Intl.Locale(language);
  const getWeekInfo: unknown = Reflect.get(locale, 'getWeekInfo');
  const weekInfo: unknown =
    typeof getWeekInfo === 'function' ? getWeekInfo.call(locale) : Reflect.get(locale, 'weekInfo');
  if (typeof weekInfo !== 'object' || weekInfo === null || !('firstDay' in weekInfo)) return monday;
  return typeof weekInfo.firstDay === 'number' ? weekInfo.firstDay : monday;
}
