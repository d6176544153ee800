import { delimiter } from 'node:path';
import process from 'node:process';
import { findEvents } from '#events/find-events.ts';
import { type FlatEvents, flattenEvents } from '#tests/bench/events/flatten-events.ts';
import { findEventsByRule, jaccard, newsBlur } from '#tests/bench/events/other-rules.ts';
import { scoreEvents } from '#tests/bench/events/score-events.ts';
import { formatTable, whole } from '#tests/bench/report/table.ts';

/**
 * How well events are found in folders of documents (LEDE_BENCH_DATA): against what their documents say,
 * without telling it, beside simpler rules.
 */
export async function benchEvents(): Promise<void> {
  const folders = (process.env.LEDE_BENCH_DATA ?? '')
    .split(delimiter)
    .filter((path) => path !== '');
  console.log('## Events found again\n');
  if (folders.length === 0) {
    console.log('LEDE_BENCH_DATA names no folder of documents whose events could be found.\n');
  }
  for (const folder of folders) {
    const flat = await flattenEvents(folder);
    const events = new Set(flat.labels.values()).size;
    console.log(
      `${folder}: ${whole(flat.articles.length)} articles, ${whole(flat.labels.size)} of them in ${whole(events)} events that documents tell of.\n`,
    );
    if (flat.labels.size > 0) console.log(`${formatTable([head, ...rowsOf(flat)])}\n`);
  }
}

const head = ['', 'B-cubed: precision', 'recall', 'F1', 'pairs: precision', 'recall', 'F1'];

function rowsOf({ articles, labels }: FlatEvents): string[][] {
  const alone = articles.map((article) => ({ ...article, cites: [] }));
  const contenders: [name: string, found: Map<string, string>][] = [
    ['Lede, by wording', ownEvents(alone, true)],
    ['Lede, by wording and citations', ownEvents(articles, true)],
    ['Lede, by citations (`events: cited`)', ownEvents(articles, false)],
    ['Jaccard index of headlines', findEventsByRule(alone, jaccard)],
    ['NewsBlur’s rule', findEventsByRule(alone, newsBlur)],
  ];
  return contenders.map(([name, found]) => {
    const { bCubed, pairs } = scoreEvents(labels, found);
    const figures = [bCubed, pairs].flatMap(({ precision, recall, f1 }) => [precision, recall, f1]);
    return [name, ...figures.map((figure) => figure.toFixed(3))];
  });
}

function ownEvents(articles: FlatEvents['articles'], byWording: boolean): Map<string, string> {
  const { events } = findEvents(articles, { byWording });
  return new Map(events.flatMap(({ name, members }) => members.map((member) => [member, name])));
}
