import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';

/** Each takes some 100 MB. */
const mostThreads = 8;

/** How many threads are worth having: one for each core, within bounds. */
export function usefulThreads(): number {
  return Math.min(availableParallelism(), mostThreads);
}

/** Cuts a list into pieces of work. Several workers may take from them. */
export function* cutPieces<Item>(items: readonly Item[], length: number): Generator<Item[]> {
  for (let start = 0; start < items.length; start += length) {
    yield items.slice(start, start + length);
  }
}

/**
 * Sends a thread one piece of work after another until none is left. The thread answers each with one message.
 *
 * @throws where the thread fails, or ends before its work is done.
 */
export async function keepBusy<Piece, Answer>(
  worker: Worker,
  pieces: Iterator<Piece>,
  receive: (answer: Answer, piece: Piece) => void,
): Promise<void> {
  const failed = new Promise<never>((_, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`A thread of the build ended: ${code}`)));
  });
  // It may fail when nobody waits for it any more.
  failed.catch(() => undefined);
  for (let next = pieces.next(); !next.done; next = pieces.next()) {
    const answer = new Promise<Answer>((resolve) => worker.once('message', resolve));
    worker.postMessage(next.value);
    receive(await Promise.race([answer, failed]), next.value);
  }
}
