import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleCount, feedCount, gatheredAt } from '#tests/bench/gather/news-feeds.ts';
import { benchScript, runMeasured } from '#tests/bench/process/run-measured.ts';
import {
  describeMachine,
  formatTable,
  seconds,
  verdict,
  whole,
} from '#tests/bench/report/table.ts';
import { projectRoot } from '#tests/support/project-root.ts';

const mostMegabytes = 1_000;
const hour = 3_600_000;

/** What gathering from many feeds on loopback takes: at first, and when nothing has changed. */
export async function benchGather(parent: string): Promise<void> {
  console.log(`## Gathering ${whole(articleCount)} articles of ${whole(feedCount)} feeds\n`);
  console.log(`Generated feeds on one host of loopback; ${describeMachine()}.\n`);
  const server = fork(join(projectRoot, 'tests/bench/serve-feeds.ts'), {
    execArgv: ['--import', 'tsx'],
  });
  try {
    const [port] = await once(server, 'message');
    const host = `127.0.0.1:${port}`;
    const folder = join(parent, 'gathered');
    writeSubscriptions(folder, host);
    const rows: string[][] = [];
    for (const [index, name] of ['the first run', 'a second run, unchanged'].entries()) {
      const time = String(gatheredAt + index * hour);
      const outcome = await runMeasured({
        command: benchScript('measure-gather.ts', folder, host, time),
      });
      server.send('requests');
      const [requests] = await once(server, 'message');
      if (!outcome.ok) {
        rows.push([name, `failed: ${outcome.reason}`]);
        continue;
      }
      const { milliseconds, cpuMilliseconds, count, peakMegabytes } = outcome.measured;
      rows.push([
        name,
        seconds(milliseconds),
        seconds(cpuMilliseconds),
        `${whole(peakMegabytes)} MB`,
        verdict(peakMegabytes < mostMegabytes),
        whole(Number(requests)),
        whole(count),
      ]);
    }
    const goal = `goal: ${whole(mostMegabytes)} MB`;
    const head = ['', 'time', 'CPU', 'peak memory', goal, 'requests', 'reports written'];
    console.log(`${formatTable([head, ...rows])}\n`);
  } finally {
    server.kill();
  }
}

function writeSubscriptions(folder: string, host: string): void {
  const outlines = Array.from(
    { length: feedCount },
    (_, feed) => `<outline text="Paper ${feed}" xmlUrl="http://${host}/${feed}"/>`,
  );
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'feeds.opml'), `<opml><body>${outlines.join('\n')}</body></opml>`);
  writeFileSync(join(folder, 'site.yaml'), 'gather:\n  pages: 0\n');
}
