/** Equal for names that differ only in case, spaces or punctuation; empty if there is nothing else. */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\ufe00-\ufe0f\p{Me}]|[^\p{L}\p{N}\p{M}]+/gu, '');
}

/** Equal for all spellings of one topic or event: names that differ only in case or spacing. */
export function foldSpelling(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
}
