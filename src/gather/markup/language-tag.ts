/** A tag of BCP 47 as others write it (`en_US`, `EN-us`), in its canonical form; null if it is none. */
export function readLanguageTag(written: string | null): string | null {
  const tag = (written ?? '').trim().replaceAll('_', '-');
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(tag)) return null;
  try {
    const [canonical = null] = Intl.getCanonicalLocales(tag);
    return canonical === null || /^(?:und|mul|zxx)\b/.test(canonical) ? null : canonical;
  } catch {
    return null;
  }
}
