/** A value of front matter in words: a text in double quotes, at most 80 characters of it. */
export function describeValue(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a group of keys';
  return JSON.stringify(shorten(String(value), 80));
}

/** At most `length` characters (code points) of a text, with an ellipsis if there were more. */
export function shorten(text: string, length: number): string {
  const characters = [...text.slice(0, length * 2 + 2)];
  return characters.length > length ? `${characters.slice(0, length).join('')}…` : text;
}
