/**
 * An address that may be relative, made absolute by the innermost base. Bases go from the outermost, which
 * is absolute, inwards, each relative to those before it. Null if it is blank; as it is if no base fits.
 */
export function resolveAddress(
  written: string | undefined,
  bases: readonly (string | null | undefined)[],
): string | null {
  const address = (written ?? '').trim();
  if (address === '') return null;
  if (/^[a-z][a-z\d+.-]{0,20}:/i.test(address)) return address;
  let base: string | undefined;
  for (const next of bases) {
    if (next === null || next === undefined) continue;
    if (URL.canParse(next, base)) base = new URL(next, base).href;
  }
  return base !== undefined && URL.canParse(address, base) ? new URL(address, base).href : address;
}
