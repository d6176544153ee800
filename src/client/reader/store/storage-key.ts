/** The version of the form that things are kept in. Another form takes another number. */
const form = 1;

/** The key that something is kept under, apart from what other sites of the same host keep. */
export function storageKey(
  base: string,
  what: 'preferences' | 'read' | 'saved' | 'visits',
): string {
  return `lede:${form}:${base}:${what}`;
}
