import { join, relative, sep } from 'node:path';
import type { Report } from '#gather/write/report.ts';
import { type WriteResult, writeWhole } from '#gather/write/write-whole.ts';
import type { Fate } from './records.ts';
import type { StateLog } from './state-log.ts';

/**
 * A document to be written: its path in the folder of documents, its text, what was read of it (null if it
 * is new), and the reports that it has gained.
 */
export type Placement = {
  file: string;
  text: string;
  before: Uint8Array | null;
  reports: readonly Report[];
};

/**
 * Writes a document, and remembers where its reports went in an order that can be repaired at any moment
 * (settle-state.ts). Where it can't be written, they go on waiting.
 *
 * @throws errors of the file system, if the state can't be written.
 */
export function placeReports<Feed>(
  state: StateLog<Feed>,
  folder: string,
  { file, text, before, reports }: Placement,
): WriteResult {
  const remember = (fateOf: (report: Report) => Fate) => {
    const articles = reports.map((report) => {
      const { identity } = report.article;
      const goneAt = state.articles.get(identity)?.goneAt ?? null;
      return { identity, seenAt: report.seenAt, goneAt, fate: fateOf(report) };
    });
    state.rememberArticles(articles);
  };
  const result = writeWhole(join(folder, file), text, before, (path) => {
    const temporary = relative(folder, path).split(sep).join('/');
    remember(({ article }) => ({ is: 'placing', article, file, temporary }));
  });
  remember(({ article }) =>
    result.kind === 'written' ? { is: 'placed', file } : { is: 'waiting', article },
  );
  return result;
}
