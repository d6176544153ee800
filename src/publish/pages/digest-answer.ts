import { digestOf } from '#cache/digest.ts';
import type { NotedReads } from './note-reads.ts';

/**
 * The digest of the data of a query; null if it has none. The contents of files that are the data, or are pages of
 * it, go into it by their hashes, since to write them as JSON would take longer than all else.
 */
export function digestAnswer(data: unknown, contents: NotedReads['contents']): string | null {
  if (data === undefined) return null;
  const brief = (part: unknown) => contents.get(part) ?? part;
  const said = hasPages(data) ? { ...data, pages: data.pages.map(brief) } : brief(data);
  return digestOf(JSON.stringify(said));
}

function hasPages(data: unknown): data is { pages: readonly unknown[] } {
  return typeof data === 'object' && data !== null && 'pages' in data && Array.isArray(data.pages);
}
