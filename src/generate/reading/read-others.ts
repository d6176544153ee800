import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { cutPieces, keepBusy, usefulThreads } from '#generate/threads/keep-busy.ts';
import { type DocumentToRead, type ReadDocument, type ReadingRules, readOne } from './read-one.ts';

/** How many documents a thread is sent at a time. */
const pieceLength = 64;

/** Reading fewer documents takes less time than starting a thread. */
const fewestForThreads = 2000;

type Options = {
  rules: ReadingRules;
  /** Called with what came of each document. */
  onRead: (read: ReadDocument, document: DocumentToRead) => void;
  /** How many threads may read besides this one; by default, one for each other core where that is worth it. */
  threads?: number;
};

/** Reads documents, many of them in several threads. They come in any order. */
export async function readOthers(
  documents: readonly DocumentToRead[],
  { rules, onRead, threads = threadsFor(documents.length) }: Options,
): Promise<void> {
  const pieces = cutPieces(documents, pieceLength);
  const receive = (read: readonly ReadDocument[], piece: readonly DocumentToRead[]) => {
    for (const [index, document] of piece.entries()) {
      const one = read[index];
      if (one !== undefined) onRead(one, document);
    }
  };
  const workers = Array.from(
    { length: threads },
    () => new Worker(new URL('./reading-thread.js', import.meta.url), { workerData: rules }),
  );
  const readHere = async () => {
    for (const piece of pieces) {
      receive(
        piece.map((document) => readOne(rules, document)),
        piece,
      );
      // Lets the answers of threads in, and gives them the next piece.
      await setImmediate();
    }
  };
  try {
    await Promise.all([...workers.map((worker) => keepBusy(worker, pieces, receive)), readHere()]);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function threadsFor(count: number): number {
  return count < fewestForThreads ? 0 : usefulThreads() - 1;
}
