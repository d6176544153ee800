import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { removeLeftovers } from '#documents/files/temporary-file.ts';
import type { DocumentIndex } from './index-documents.ts';
import { reconcile } from './reconcile.ts';
import type { StateLog } from './state-log.ts';

/*
 * What is repaired after the end of a process, wherever it comes (`kill -9`, a power cut). A run remembers a
 * feed's articles as waiting, then what the feed is to be asked with. It writes some documents at a time:
 * their hidden files; then it remembers their articles as being placed, gives the files their names, and
 * remembers the articles as placed. So, if it ends
 *
 * - before a feed's last line is whole: the feed is asked as before, and tells of the same articles. Those
 *   whose lines are whole are known.
 * - before a report is marked: it waits, as it did. The hidden file is removed.
 * - before the hidden file has its name: the file is still there, so the report goes back to waiting, and
 *   the file is removed.
 * - before a report is remembered as placed: the hidden file is gone, and the document names the report, or
 *   an editor has deleted it since. Without the hidden file the two could not be told from the case before.
 * - while the state's file is written anew: it is the old one or the new one.
 * - in here: hidden files are removed last, so all of this is found again.
 *
 * A process that is killed leaves its changes in their order. A system that ends may lose any change that
 * nobody waited for, and so a run waits for the disk
 *
 * - for each hidden file, then their names, before their articles are marked: what has a document's name is
 *   whole, and a missing hidden file means what it means above.
 * - for the marks, before the files get their names: an editor's deletion is told from a loss.
 * - for the documents' names, before their articles are remembered as placed: what is placed and named
 *   nowhere was deleted. That it was placed may be lost, since the mark then says as much.
 * - for what goes back to waiting, before its hidden file is removed.
 */

/**
 * Brings the state in line with the documents, as the first thing in a run. `paths` are those of all
 * documents of the folder.
 *
 * @throws errors of the file system.
 */
export function settleState<Feed>(
  state: StateLog<Feed>,
  folder: string,
  documents: DocumentIndex,
  paths: readonly string[],
): void {
  const articles = [...state.articles.values()];
  const isThere = (temporary: string) => existsSync(join(folder, temporary));
  state.rememberArticles(reconcile(articles, documents, isThere));
  state.sync();
  for (const { fate } of articles) {
    if (fate.is === 'placing') rmSync(join(folder, fate.temporary), { force: true });
  }
  for (const each of new Set(['.', ...paths.map(dirname)])) removeLeftovers(join(folder, each));
}
