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
    const gathering = await run(environment, flags);
    tell(environment.dataFolder, gathering, flags.has('json'));
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
  flags: Given['flags'],
): Promise<Gathering> {
  const { settings, diagnostics } = readSiteSettings(dataFolder);
  const { title, url } = settings.site;
  const now = () => new Date();
  const fetcher = openFetcher({ site: { title, url }, openHosts: privateHosts, now });
  const progress = showProgress(flags.has('json') ? null : process.stderr);
  try {
    const gathering = await gatherOnce({
      folder: dataFolder,
      settings,
      fetcher,
      now: now(),
      onProgress: progress.show,
    });
    const told = { ...gathering, diagnostics: [...diagnostics, ...gathering.diagnostics] };
    return flags.has('update-opml') ? withNewAddresses(dataFolder, told) : told;
  } finally {
    progress.end();
    fetcher.close();
  }
}

/** Writes the new addresses of feeds into `feeds.opml`; what came of it is a notice. */
function withNewAddresses(dataFolder: string, gathering: Gathering): Gathering {
  if (!gathering.ok) return gathering;
  const { summary } = gathering;
  const told = updateAddresses(dataFolder, summary.feeds.moved);
  if (told === '') return gathering;
  return { ...gathering, summary: { ...summary, notices: [...summary.notices, told] } };
}

function tell(dataFolder: string, gathering: Gathering, isJson: boolean): void {
  const { diagnostics, ...rest } = gathering;
  const listed = isJson ? diagnostics : withoutNotes(diagnostics);
  const problems = locateDiagnostics(dataFolder, listed);
  if (isJson) {
    process.stdout.write(`${JSON.stringify({ ...rest, problems }, null, 2)}\n`);
    return;
  }
  process.stdout.write(printProblems(problems, { mostPerFile: 20, mostFiles: 2 }));
  if (gathering.ok) process.stdout.write(printSummary(gathering.summary));
  else console.error(gathering.reason);
}
