/** What stands between groups of three digits, in the languages that the interface is written in. */
const separators: Readonly<Record<string, string>> = { en: ',', de: '.', 'ar-u-nu-latn': ',' };

/**
 * A whole number of things in a language (BCP 47): `1,234`. The languages of the interface do without the
 * browser's formatter, because the first use of it takes a phone 70 ms.
 */
export function formatNumber(number: number, tag: string): string {
  const separator = separators[tag];
  if (separator === undefined) return number.toLocaleString(tag);
  const digits = String(number);
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) {
    groups.unshift(digits.slice(Math.max(0, end - 3), end));
  }
  return groups.join(separator);
}
