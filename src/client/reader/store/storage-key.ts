/** The version of the stored format. Increase it when the format changes. */
const formatVersion = 1;

/** The storage key of a value, distinct for every site on the same host. */
export function storageKey(
  base: string,
  what: 'preferences' | 'read' | 'saved' | 'seen' | 'visits',
): string {
  return `lede:${formatVersion}:${base}:${what}`;
}
