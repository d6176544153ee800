import { join } from 'node:path';
import { fillWithDocuments } from '#tests/bench/documents/bench-documents.ts';
import { benchScript } from '#tests/bench/process/run-measured.ts';
import { median } from '#tests/bench/report/statistics.ts';
import {
  describeMachine,
  formatTable,
  seconds,
  verdict,
  whole,
} from '#tests/bench/report/table.ts';
import { compete, ourContenders, peerContenders, type Score } from './contenders.ts';

const ourRounds = 5;
const peerRounds = 3;

const goals = { timesFloor: 2.5, timesFaster: 5 };

/** Measures the way from a folder of documents to the dataset, beside the floor and beside peers. */
export async function benchGenerator(folder: string): Promise<void> {
  const { folder: documents, count, description } = await fillWithDocuments(folder);
  const out = join(folder, 'out');
  const floor = {
    name: 'The floor: read, split, parse, check',
    rounds: ourRounds,
    script: { command: benchScript('measure-floor.ts', documents) },
  };
  console.log(`## From ${whole(count)} documents to data\n`);
  console.log(`${description}; ${describeMachine()}; the contenders took turns.\n`);
  const scores = await compete(
    [
      floor,
      ...ourContenders(documents, out, ourRounds),
      ...peerContenders(documents, out, peerRounds),
    ],
    out,
  );
  const [ofFloor, ...others] = scores;
  if (ofFloor === undefined) return;
  const head = ['', 'best', 'median', 'of floor', 'CPU', 'of floor', 'documents out', 'memory'];
  console.log(formatTable([head, ...scores.map((score) => rowOf(score, ofFloor))]));
  console.log(`\n${formatGoals(ofFloor, others)}\n`);
}

function rowOf(score: Score, floor: Score): string[] {
  const rounds = score.rounds.filter((round) => round !== null);
  if (rounds.length === 0) return [score.name, `failed: ${score.failure}`];
  const times = rounds.map(({ milliseconds }) => milliseconds);
  return [
    score.name,
    seconds(Math.min(...times)),
    seconds(median(times)),
    bestRatio(score, floor).toFixed(2),
    seconds(Math.min(...rounds.map(({ cpuMilliseconds }) => cpuMilliseconds))),
    bestRatio(score, floor, 'cpuMilliseconds').toFixed(2),
    whole(Math.min(...rounds.map(({ count }) => count))),
    `${whole(Math.max(...rounds.map(({ peakMegabytes }) => peakMegabytes)))} MB`,
  ];
}

function formatGoals(floor: Score, [inMemory, toFiles, ...peers]: readonly Score[]): string {
  if (inMemory === undefined || toFiles === undefined) return '';
  const timesFloor = bestRatio(inMemory, floor);
  const lines = [
    `- Goal: at most ${goals.timesFloor} times the floor; it is ${timesFloor.toFixed(2)} times: ` +
      `${verdict(timesFloor <= goals.timesFloor)}.`,
    ...peers.map((peer) => {
      const faster = bestRatio(peer, inMemory);
      const fasterToFiles = bestRatio(peer, toFiles);
      return (
        `- Goal: ${goals.timesFaster} times as fast as ${peer.name}; it is ${faster.toFixed(1)} times ` +
        `(${fasterToFiles.toFixed(1)} with our files written): ${verdict(faster >= goals.timesFaster)}.`
      );
    }),
  ];
  return lines.join('\n');
}

type Clock = 'milliseconds' | 'cpuMilliseconds';

/** How many times as much the best round took as the best round of another. */
function bestRatio(score: Score, other: Score, clock: Clock = 'milliseconds'): number {
  return bestOf(score, clock) / bestOf(other, clock);
}

function bestOf({ rounds }: Score, clock: Clock): number {
  return Math.min(...rounds.flatMap((round) => round?.[clock] ?? []));
}
