/**
 * The scripts written from right to left, by ISO 15924 code: those in modern use, and Imperial Aramaic,
 * which `arc` implies. Source: Unicode CLDR, scriptMetadata.txt, column "RTL?".
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
 * The direction of text in a language, given as a BCP 47 tag. It depends on the script: the one in the
 * tag, or the one the language is usually written in. `Intl.Locale` has the direction too (`textInfo`),
 * but is right only about languages it has data for: Node 20 says `ltr` for `dv` and `az-Arab`.
 */
export function textDirection(language: string): Direction {
  const known = directions.get(language) ?? lookUp(language);
  directions.set(language, known);
  return known;
}

type Direction = 'ltr' | 'rtl';

/** Those looked up before: every page of a site asks for the same. */
const directions = new Map<string, Direction>();

function lookUp(language: string): Direction {
  const { script } = new Intl.Locale(language).maximize();
  return script !== undefined && rightToLeftScripts.has(script) ? 'rtl' : 'ltr';
}
