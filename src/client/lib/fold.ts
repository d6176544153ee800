/** A text as it is compared with what someone types: lower case, without accents. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether a name holds what someone types, whatever the case and without regard to accents. */
export function holds(name: string, typed: string): boolean {
  return fold(name).includes(fold(typed).trim());
}
