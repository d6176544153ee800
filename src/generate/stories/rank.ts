import { compareText } from '#documents/text/compare-text.ts';

/** What decides the order of stories. */
export type Ranked = { heat: number; quality: number; publishedAt: string; file: string };

/** Higher heat first, then higher quality, then the earlier; where all are equal, the path decides. */
export function compareRank(a: Ranked, b: Ranked): number {
  return compareHeat(a, b) || compareInstant(a, b) || compareText(a.file, b.file);
}

/** Higher heat first, then higher quality, then the newest: the order of documents on one article. */
export function compareVersions(a: Ranked, b: Ranked): number {
  return compareHeat(a, b) || compareInstant(b, a) || compareText(a.file, b.file);
}

type Timed = { publishedAt: string };

/** The earliest first; where two came at the same moment, the address decides. */
export function compareTime(
  a: Timed & { identity: string },
  b: Timed & { identity: string },
): number {
  return compareInstant(a, b) || compareText(a.identity, b.identity);
}

/** Compares texts without the `Z`: an instant has fractions of a second only where it needs them. */
function compareInstant(a: Timed, b: Timed): number {
  if (a.publishedAt.length === b.publishedAt.length) {
    return compareText(a.publishedAt, b.publishedAt);
  }
  return compareText(a.publishedAt.slice(0, -1), b.publishedAt.slice(0, -1));
}

function compareHeat(a: Ranked, b: Ranked): number {
  return compareNumber(b.heat, a.heat) || compareNumber(b.quality, a.quality);
}

/** Subtracting would make NaN of two infinite ones. */
function compareNumber(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
