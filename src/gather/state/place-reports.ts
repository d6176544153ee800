import { dirname, join, relative, sep } from 'node:path';
import { removeTemporary, syncFolder } from '#documents/files/temporary-file.ts';
import type { Report } from '#gather/write/report.ts';
import {
  type HiddenFile,
  nameHidden,
  type WriteResult,
  writeHidden,
} from '#gather/write/write-whole.ts';
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

type Hidden = { placement: Placement; file: HiddenFile };

/**
 * Writes documents, and remembers where their reports went in an order that can be repaired at any moment
 * (settle-state.ts); waits for the disk once for all of them, where it can. Where one can't be written, its
 * reports go on waiting. Returns what became of each document, in their order.
 *
 * @throws errors of the file system, if the state can't be written. Then hidden files stay, for the next
 * run to find out by.
 */
export function placeReports<Feed>(
  state: StateLog<Feed>,
  folder: string,
  placements: readonly Placement[],
): WriteResult[] {
  const results = new Map<Placement, WriteResult>();
  const hidden: Hidden[] = [];
  for (const placement of placements) {
    const { file, text, before } = placement;
    const written = writeHidden(join(folder, file), text, before);
    if (written.kind === 'hidden') hidden.push({ placement, file: written.file });
    else results.set(placement, written);
  }
  syncFoldersOf(hidden);
  remember(state, hidden, ({ file, placement }, { article }) => {
    const temporary = relative(folder, file.temporary).split(sep).join('/');
    return { is: 'placing', article, file: placement.file, temporary };
  });
  state.sync();
  for (const { placement, file } of hidden) results.set(placement, nameHidden(file));
  syncFoldersOf(hidden);
  const isWritten = ({ placement }: Hidden) => results.get(placement)?.kind === 'written';
  remember(state, hidden, (each, { article }) =>
    isWritten(each) ? { is: 'placed', file: each.placement.file } : { is: 'waiting', article },
  );
  const others = hidden.filter((each) => !isWritten(each));
  if (others.length > 0) state.sync();
  for (const { file } of others) removeTemporary(file.temporary);
  return placements.map((placement) => results.get(placement) ?? { kind: 'changed' });
}

function remember<Feed>(
  state: StateLog<Feed>,
  hidden: readonly Hidden[],
  fateOf: (hidden: Hidden, report: Report) => Fate,
): void {
  const articles = hidden.flatMap((each) =>
    each.placement.reports.map((report) => {
      const { identity } = report.article;
      const goneAt = state.articles.get(identity)?.goneAt ?? null;
      return { identity, seenAt: report.seenAt, goneAt, fate: fateOf(each, report) };
    }),
  );
  state.rememberArticles(articles);
}

function syncFoldersOf(hidden: readonly Hidden[]): void {
  for (const folder of new Set(hidden.map(({ file }) => dirname(file.target)))) syncFolder(folder);
}
