/** Regions whose texts are also those of another: CLDR's parent locales, without those that truncation finds. */
const parentRegions: Readonly<Record<string, string>> = { MO: 'HK' };

/**
 * Finds the best of the available languages for another (all BCP 47): by the lookup of RFC 4647, section
 * 3.4, which drops subtags from the end, `sr-Latn-RS`, `sr-Latn`, `sr`; but one in another script than
 * the tag has, or its language usually has, is no match. Where that finds none, a language and script
 * with another region does: `zh-TW` for `zh-Hant`, `fa-IR` for `fa`. Null if there is none, or the tag is
 * not valid. Deprecated and overarching codes are those that replace them: `iw` is `he`, `no` is `nb`.
 */
export function lookupLanguage(tag: string, available: readonly string[]): string | null {
  const wanted = readTag(tag);
  if (wanted === null) return null;
  const full = wanted.maximize();
  const isMatch = (one: string) => {
    const other = readTag(one)?.maximize();
    return other?.language === full.language && other.script === full.script;
  };
  const matches = available.filter((one) => isMatch(one)).sort();
  const usual = new Intl.Locale(`${full.language}-${full.script ?? 'Zzzz'}`).maximize().region;
  const regions = [full.region, parentRegions[full.region ?? ''], usual];
  const candidates = [
    ...truncations(wanted.baseName),
    ...regions.map((region) => `${full.language}-${region}`),
  ];
  return candidates.find((one) => matches.includes(one)) ?? matches[0] ?? null;
}

/** Norwegian without more is written Bokmål, for which `no` was the code. */
function readTag(tag: string): Intl.Locale | null {
  try {
    const locale = new Intl.Locale(tag);
    return locale.language === 'no' ? new Intl.Locale(locale, { language: 'nb' }) : locale;
  } catch {
    return null;
  }
}

function truncations(tag: string): string[] {
  const subtags = tag.split('-');
  return subtags.map((_, index) => subtags.slice(0, subtags.length - index).join('-'));
}
