/**
 * The scripts that are written from right to left, of those in use today and that of Imperial Aramaic,
 * by their ISO 15924 codes. Source: Unicode CLDR, scriptMetadata.txt, column "RTL?".
 */
const rightToLeftScripts: ReadonlySet<string> = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Armi',
  'Gara',
  'Hebr',
  'Mand',
  'Mend',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
  'Yezi',
]);

/**
 * The direction of texts in a language, given as a BCP 47 tag. It follows from the script: the one in
 * the tag, else the one the language is usually written in. `Intl.Locale` knows the direction as well
 * (`textInfo`), but only of languages it has data for: Node 20 says `ltr` of `dv` and `az-Arab`.
 */
export function textDirection(language: string): 'ltr' | 'rtl' {
  const { script } = new Intl.Locale(language).maximize();
  return script !== undefined && rightToLeftScripts.has(script) ? 'rtl' : 'ltr';
}
