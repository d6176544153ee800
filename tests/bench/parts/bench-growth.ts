import process from 'node:process';
import {
  describeMachine,
  formatTable,
  seconds,
  verdict,
  whole,
} from '#tests/bench/report/table.ts';
import type { GrowthCase } from '#tests/support/growth/growth-case.ts';
import { growthCases, mostGrowth } from '#tests/support/growth/growth-cases.ts';

/** Times take more to show than counts of steps do. */
const timesSize = 5;

const rounds = 9;

/** How the time of each stage that could grow with the square of its input grows. */
export async function benchGrowth(): Promise<void> {
  console.log('## How the work grows\n');
  console.log(`The best of ${rounds} rounds; ${describeMachine()}.\n`);
  const head = ['', 'n', 'CPU for n', 'CPU for 2n', 'ratio', `goal: ${mostGrowth}`];
  console.log(`${formatTable([head, ...growthCases.map(rowOf)])}\n`);
}

function rowOf({ name, size, prepare }: GrowthCase): string[] {
  const few = timesSize * size;
  const [once, twice] = bestTimes(prepare(few), prepare(2 * few));
  const ratio = twice / once;
  const times = [seconds(once), seconds(twice)];
  return [name, whole(few), ...times, ratio.toFixed(2), verdict(ratio <= mostGrowth)];
}

/** In milliseconds. The two take turns, so that both meet the same load. */
function bestTimes(few: () => void, many: () => void): [few: number, many: number] {
  let best: [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  few();
  for (let round = 0; round < rounds; round += 1) {
    best = [Math.min(best[0], timeOf(few)), Math.min(best[1], timeOf(many))];
  }
  return best;
}

/** Of the processor: what else the machine does shows less in it. */
function timeOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
