import { limits } from '#documents/limits.ts';

/** A headline, cut to its limit, without the name of its publisher that aggregators put behind it. */
export function readHeadline(title: string, source: string | null): string {
  const headline = title
    .slice(0, limits.texts.title)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
  if (source === null) return headline;
  for (const separator of [' - ', ' – ', ' — ', ' | ']) {
    const tail = separator + source;
    if (headline.endsWith(tail) && headline.length > tail.length)
      return headline.slice(0, -tail.length);
  }
  return headline;
}
