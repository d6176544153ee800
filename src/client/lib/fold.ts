/** Whether a name includes the typed text, ignoring case, accents, and spaces around the text. */
export function nameIncludes(name: string, typed: string): boolean {
  return fold(name).includes(fold(typed).trim());
}

/** A text in lower case, without accents, and with plain spaces, for comparison. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s/g, ' ').toLowerCase();
}
