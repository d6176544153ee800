/** Equal for headlines that differ only in case, spaces, punctuation or how they are encoded. */
export function foldHeadline(title: string): string {
  const folded = title.normalize('NFKC').toLowerCase();
  return folded.replace(/[^\p{L}\p{N}\p{M}]+/gu, '') || folded;
}
