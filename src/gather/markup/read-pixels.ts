/** A width or height in pixels, as attributes have it (`640`, `640px`, `640.0`). Null for any other. */
export function readPixels(written: string | number | undefined): number | null {
  const [, digits] = /^\s*(\d{1,6})(?:\.\d{1,6})?(?:px)?\s*$/.exec(String(written ?? '')) ?? [];
  const pixels = Number(digits ?? 0);
  return pixels > 0 && pixels <= 100_000 ? pixels : null;
}
