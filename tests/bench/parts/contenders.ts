import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installPeers } from '#tests/bench/peers/install-peers.ts';
import { peers } from '#tests/bench/peers/peers.ts';
import type { Measurement } from '#tests/bench/process/measurement.ts';
import {
  benchScript,
  type MeasuredScript,
  runMeasured,
} from '#tests/bench/process/run-measured.ts';

/** Someone who turns a folder of documents into data, and in how many rounds. */
export type Contender = { name: string; rounds: number; script: MeasuredScript };

/** What a contender's rounds came to; null where one failed. `failure` says why the last one did. */
export type Score = { name: string; rounds: (Measurement | null)[]; failure: string | null };

/** The peers, to read a folder and write beside `out`; none where they can't be installed. */
export function peerContenders(documents: string, out: string, rounds: number): Contender[] {
  const folder = installPeers('peers', peers);
  if (folder === null) {
    console.log('Velite and content-collections are left out: npm could not install them.\n');
    return [];
  }
  return peers.map(({ name, script }, number) => ({
    name,
    rounds,
    script: {
      command: [script],
      folder,
      environment: { DOCUMENTS: documents, OUT: join(out, `peer-${number}`) },
    },
  }));
}

/** Ourselves, to the dataset in memory, and to its files below `out`. */
export function ourContenders(documents: string, out: string, rounds: number): Contender[] {
  const inMemory = benchScript('measure-generate.ts', documents);
  return [
    { name: 'Lede, to the dataset in memory', rounds, script: { command: inMemory } },
    { name: 'Lede, to its files', rounds, script: { command: [...inMemory, out] } },
  ];
}

/** Lets the contenders run one after the other, round by round, so that all meet the same load. */
export async function compete(
  contenders: readonly Contender[],
  out: string,
  openFiles?: number,
): Promise<Score[]> {
  const scores = contenders.map(({ name }): Score => ({ name, rounds: [], failure: null }));
  const last = Math.max(...contenders.map(({ rounds }) => rounds));
  for (let round = 0; round < last; round += 1) {
    for (const [index, { rounds, script }] of contenders.entries()) {
      if (round >= rounds) continue;
      mkdirSync(out, { recursive: true });
      const outcome = await runMeasured({
        ...script,
        ...(openFiles !== undefined && { openFiles }),
      });
      rmSync(out, { recursive: true, force: true });
      const score = scores[index];
      score?.rounds.push(outcome.ok ? outcome.measured : null);
      if (!outcome.ok && score !== undefined) score.failure = outcome.reason;
    }
  }
  return scores;
}
