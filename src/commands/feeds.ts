import process from 'node:process';
import { withoutNotes } from '#documents/problems/diagnostics.ts';
import { locateDiagnostics } from '#documents/report/locate-diagnostics.ts';
import { printProblems } from '#documents/report/print-diagnostics.ts';
import type { Environment } from '#documents/settings/environment.ts';
import { readFeedHealth } from '#gather/read-feed-health.ts';
import { readSubscriptionsFile } from '#gather/stages/read-subscriptions-file.ts';
import type { Given } from './command.ts';
import { printHealth } from './feeds/print-health.ts';

/** Lists the health of the feeds in LEDE_DATA. Exits with 1 if there are none. */
export async function feeds({ dataFolder }: Environment, { flags }: Given): Promise<void> {
  const { subscriptions, diagnostics } = readSubscriptionsFile(dataFolder);
  const problems = locateDiagnostics(dataFolder, withoutNotes(diagnostics));
  const health = readFeedHealth(dataFolder, subscriptions ?? [], new Date());
  if (flags.has('json')) {
    process.stdout.write(`${JSON.stringify({ feeds: health, problems }, null, 2)}\n`);
  } else {
    process.stdout.write(printProblems(problems, { mostPerFile: 20, mostFiles: 1 }));
    process.stdout.write(printHealth(health, new Date()));
  }
  process.exitCode = subscriptions === null ? 1 : 0;
}
