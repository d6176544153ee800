import { join } from 'node:path';
import process from 'node:process';
import { fillWithNews } from '#tests/bench/documents/bench-documents.ts';
import { describeMachine, formatTable, seconds, whole } from '#tests/bench/report/table.ts';
import { type Contender, compete, ourContenders, peerContenders } from './contenders.ts';

const documentCount = 100_000;
const peerDocumentCount = 20_000;

/** As few as some systems allow a process. */
const openFiles = 256;

/** Whether every document comes out of a large folder where few files may be open at once. */
export async function benchScale(folder: string): Promise<void> {
  if (process.platform === 'win32') {
    console.log('The scale is left out: this system has no `ulimit`.\n');
    return;
  }
  console.log(`## Large folders, ${openFiles} open files\n`);
  console.log(`Generated documents; ${describeMachine()}.\n`);
  const out = join(folder, 'out');
  const large = fillWithNews(join(folder, 'large'), documentCount);
  const smaller = fillWithNews(join(folder, 'smaller'), peerDocumentCount);
  const rows = [
    ...(await run(large.count, ourContenders(large.folder, out, 1), out)),
    ...(await run(smaller.count, ourContenders(smaller.folder, out, 1), out)),
    ...(await run(smaller.count, peerContenders(smaller.folder, out, 1), out)),
  ];
  const head = ['', 'documents', 'lost', 'time', 'peak memory'];
  console.log(`${formatTable([head, ...rows])}\n`);
}

async function run(count: number, contenders: Contender[], out: string): Promise<string[][]> {
  if (contenders.length === 0) return [];
  const scores = await compete(contenders, out, openFiles);
  return scores.map(({ name, rounds: [round], failure }) => {
    if (!round) return [name, whole(count), `failed: ${failure}`];
    return [
      name,
      whole(count),
      whole(count - round.count),
      seconds(round.milliseconds),
      `${whole(round.peakMegabytes)} MB`,
    ];
  });
}
