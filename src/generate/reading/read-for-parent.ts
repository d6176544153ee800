import { parentPort, workerData } from 'node:worker_threads';
import { type DocumentToRead, type ReadingRules, readOne } from './read-one.ts';

/* Reads documents in a thread of its own: it is sent a piece of a list at a time, and answers with what came of it. */

const rules: ReadingRules = workerData;

parentPort?.on('message', (piece: readonly DocumentToRead[]) => {
  parentPort?.postMessage(piece.map((document) => readOne(rules, document)));
});
