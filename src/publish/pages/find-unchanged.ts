import type { Renderer } from '#publish/bundle/renderer.ts';
import { noteReads, type OpenFile } from './note-reads.ts';
import { digestAnswer, type PageRecord } from './page-record.ts';

/**
 * What is to be remembered of a page if other files give the same answers to what its components ask, so that it would
 * be the same as it was. Null if it has to be rendered. Pages are looked at one after another.
 */
export type FindUnchanged = (known: PageRecord) => Promise<PageRecord | null>;

/** Compares what pages are made of with the files that `open` opens. */
export async function openComparison(
  open: OpenFile,
  { askAgain }: Pick<Renderer, 'askAgain'>,
): Promise<FindUnchanged> {
  // What is read before the first page may be in the answers of any.
  const shared = noteReads(open);
  let noted = shared;
  const ask = await askAgain((...file) => noted.read(...file));
  return async (known) => {
    noted = noteReads(open);
    const keys = known.asked.map(([key]) => key);
    const answers = await ask(known.path, keys);
    const isSame = known.asked.every(
      ([, digest], index) => digestAnswer(answers[index]) === digest,
    );
    const reads = new Map([...shared.files, ...noted.files]);
    return isSame ? { ...known, reads: [...reads] } : null;
  };
}
