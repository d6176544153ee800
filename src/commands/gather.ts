import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { withoutNotes } from '#documents/problems/diagnostics.ts';
import { locateDiagnostics } from '#documents/report/locate-diagnostics.ts';
import { printProblems } from '#documents/report/print-diagnostics.ts';
import type { Environment } from '#documents/settings/environment.ts';
import { readSiteSettings } from '#documents/settings/site-settings.ts';
import { openFetcher } from '#fetch/open-fetcher.ts';
import { type Gathering, gather as gatherOnce } from '#gather/gather.ts';
import { updateAddresses } from '#gather/subscriptions/update-addresses.ts';
import type { Given } from './command.ts';
import { printSummary } from './gather/print-summary.ts';
import { readInterval } from './gather/read-interval.ts';
import { showProgress } from './gather/show-progress.ts';

/**
 * Gathers the news of the feeds in LEDE_DATA into documents: once, or again and again with `watch`. Exits
 * with 1 where a run could not begin, or where no feed could be reached.
 *
 * @throws UsageError, UnreadableFolder
 */
export async function gather(environment: Environment, { flags }: Given): Promise<void> {
  const interval = flags.has('watch') ? readInterval(flags.get('watch') ?? '') : null;
  for (;;) {
    const gathering = await run(environment, flags.has('json'));
    tell(environment.dataFolder, gathering, flags.has('json'));
    if (gathering.ok && flags.has('update-opml')) {
      const { moved } = gathering.summary.feeds;
      const told = updateAddresses(environment.dataFolder, moved);
      if (!flags.has('json') && told !== '') console.log(told);
    }
    if (interval === null) {
      const isWell = gathering.ok && gathering.summary.feeds.online;
      process.exitCode = isWell ? 0 : 1;
      return;
    }
    await wait(interval);
  }
}

async function run(
  { dataFolder, privateHosts }: Environment,
  isQuiet: boolean,
): Promise<Gathering> {
  const { settings } = readSiteSettings(dataFolder);
  const { title, url } = settings.site;
  const now = () => new Date();
  const fetcher = openFetcher({ site: { title, url }, openHosts: privateHosts, now });
  const progress = showProgress(isQuiet ? null : process.stderr);
  try {
    return await gatherOnce({
      folder: dataFolder,
      settings,
      fetcher,
      now: now(),
      onProgress: progress.show,
    });
  } finally {
    progress.end();
    fetcher.close();
  }
}

function tell(dataFolder: string, gathering: Gathering, isJson: boolean): void {
  const { diagnostics, ...rest } = gathering;
  const listed = isJson ? diagnostics : withoutNotes(diagnostics);
  const problems = locateDiagnostics(dataFolder, listed);
  if (isJson) {
    process.stdout.write(`${JSON.stringify({ ...rest, problems }, null, 2)}\n`);
    return;
  }
  process.stdout.write(printProblems(problems, { mostPerFile: 20, mostFiles: 1 }));
  if (gathering.ok) process.stdout.write(printSummary(gathering.summary));
  else console.error(gathering.reason);
}
