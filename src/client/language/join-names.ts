/** `A`, `A and B`, `A, B and C`. `comma` and `and` stand between names with the spaces that they need. */
export function joinNames(names: readonly string[], and: string, comma = ', '): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(comma)}${and}${last}`;
}
