const monday = 1;

/**
 * The day with which weeks begin for a language (BCP 47), 1 for Monday to 7 for Sunday; Monday where
 * it isn't known. It is `Intl.Locale.prototype.weekInfo` in Node 20 and `getWeekInfo()` in later ones.
 */
export function firstWeekday(language: string): number {
  const locale = new Intl.Locale(language);
  const getWeekInfo: unknown = Reflect.get(locale, 'getWeekInfo');
  const weekInfo: unknown =
    typeof getWeekInfo === 'function' ? getWeekInfo.call(locale) : Reflect.get(locale, 'weekInfo');
  if (typeof weekInfo !== 'object' || weekInfo === null || !('firstDay' in weekInfo)) return monday;
  return typeof weekInfo.firstDay === 'number' ? weekInfo.firstDay : monday;
}
