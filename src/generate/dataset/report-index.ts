import { compareText } from '#documents/text/compare-text.ts';

export type Words = ReadonlySet<string>;

/** A report: the index and the words of the first article that carries it, and who carries it. */
export type Report = { place: number; words: Words; publishers: Set<string> };

/** The reports so far, and which of them may be similar to a headline. */
type ReportIndex = { add: (report: Report) => void; candidatesFor: (words: Words) => Report[] };

/** How similar the words of two headlines must be, from 0 to 1, to be one report. */
export const similarity = 0.75;

/** How many reports are found by one rare word: the earliest ones. */
const mostPerWord = 100;

/** Finds every report for any headline. */
export function listReports(): ReportIndex {
  const reports: Report[] = [];
  return { add: (report) => reports.push(report), candidatesFor: () => reports };
}

/**
 * Finds the reports that share a rare word with a headline: similar headlines always do, among so many
 * of their rarest words that no similar one can lack them all. This is the prefix filter of Chaudhuri,
 * Ganti and Kaushik, "A Primitive Operator for Similarity Joins in Data Cleaning" (ICDE 2006).
 * `headlines` are all that there will be.
 */
export function reportsByRareWord(headlines: readonly Words[]): ReportIndex {
  const frequencies = countWords(headlines);
  const reports = new Map<string, Report[]>();
  const rareWordsOf = (words: Words) => rarestWords(words, frequencies);
  return {
    add: (report) => {
      for (const word of rareWordsOf(report.words)) {
        const known = reports.get(word) ?? [];
        if (known.length < mostPerWord) known.push(report);
        reports.set(word, known);
      }
    },
    candidatesFor: (words) => rareWordsOf(words).flatMap((word) => reports.get(word) ?? []),
  };
}

/** How many headlines contain each word. */
function countWords(headlines: readonly Words[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const words of headlines) {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** The rarest words of a headline, one more than a similar headline can lack. */
function rarestWords(words: Words, frequencies: ReadonlyMap<string, number>): string[] {
  const frequency = (word: string) => frequencies.get(word) ?? 0;
  const mostMissing = words.size - Math.ceil(similarity * words.size);
  return [...words]
    .sort((a, b) => frequency(a) - frequency(b) || compareText(a, b))
    .slice(0, mostMissing + 1);
}
