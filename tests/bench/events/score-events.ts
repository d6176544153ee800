/** Precision, recall and their harmonic mean, each from 0 to 1. */
export type Score = { precision: number; recall: number; f1: number };

/**
 * Compares found events with those that are known, over the articles that have one, by B-cubed (Bagga and
 * Baldwin, 1998): the mean over articles of how much of each one's event is right; and by pairs of articles.
 * Both maps give the event of an article by its id.
 */
export function scoreEvents(
  known: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
): { bCubed: Score; pairs: Score } {
  const ids = [...known.keys()];
  const truth = ids.map((id) => known.get(id) ?? id);
  const answers = ids.map((id) => found.get(id) ?? id);
  const both = countEach(ids.map((_, index) => JSON.stringify([truth[index], answers[index]])));
  const truths = countEach(truth);
  const answered = countEach(answers);
  let precision = 0;
  let recall = 0;
  for (const [index] of ids.entries()) {
    const shared = both.get(JSON.stringify([truth[index], answers[index]])) ?? 0;
    precision += shared / (answered.get(answers[index] ?? '') ?? 1) / ids.length;
    recall += shared / (truths.get(truth[index] ?? '') ?? 1) / ids.length;
  }
  const right = countPairs(both);
  return {
    bCubed: scoreOf(precision, recall),
    pairs: scoreOf(right / countPairs(answered), right / countPairs(truths)),
  };
}

function scoreOf(precision: number, recall: number): Score {
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision, recall, f1 };
}

function countEach(labels: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}

function countPairs(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
}
