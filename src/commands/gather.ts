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
import { printPicturesSummary } from '#pictures/print-summary.ts';
import type { PicturesSummary } from '#pictures/summary.ts';
import type { Given } from './command.ts';
import { printSummary } from './gather/print-summary.ts';
import { readInterval } from './gather/read-interval.ts';
import { keepFolder } from './pictures/keep-folder.ts';
import { showProgress } from './show-progress.ts';

/**
 * Gathers the news of the feeds in LEDE_DATA into documents: once, or again and again with `watch`. Exits
 * with 1 where a run could not begin, or where no feed could be reached.
 *
 * @throws UsageError, UnreadableFolder
 */
export async function gather(environment: Environment, { flags }: Given): Promise<void> {
  const interval = flags.has('watch') ? readInterval(flags.get('watch') ?? '') : null;
  for (;;) {
    const gathered = await run(environment, flags);
    printGathered(environment.dataFolder, gathered, flags.has('json'));
    const { gathering } = gathered;
    if (interval === null) {
      const isWell = gathering.ok && gathering.summary.feeds.online;
      process.exitCode = isWell ? 0 : 1;
      return;
    }
    await wait(interval);
  }
}

type Gathered = { gathering: Gathering; pictures: PicturesSummary | null };

/** Gathers, and keeps the pictures of the documents where the settings say so. */
async function run(
  { dataFolder, privateHosts }: Environment,
  flags: Given['flags'],
): Promise<Gathered> {
  const { settings, diagnostics } = readSiteSettings(dataFolder);
  const { title, url } = settings.site;
  const now = () => new Date();
  const fetcher = openFetcher({ site: { title, url }, openHosts: privateHosts, now });
  const progress = showProgress(flags.has('json') ? null : process.stderr);
  const options = { folder: dataFolder, settings, fetcher, now: now() };
  try {
    const done = await gatherOnce({ ...options, onProgress: progress.show });
    const told = { ...done, diagnostics: [...diagnostics, ...done.diagnostics] };
    const gathering = flags.has('update-opml') ? withNewAddresses(dataFolder, told) : told;
    if (!gathering.ok || settings.pictures.mode !== 'keep') return { gathering, pictures: null };
    const kept = await keepFolder({
      ...options,
      onProgress: (kept, of) => progress.show({ step: 'pictures', done: kept, of }),
    });
    if (!kept.ok) console.error(kept.reason);
    return { gathering, pictures: kept.ok ? kept.summary : null };
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

function printGathered(
  dataFolder: string,
  { gathering, pictures }: Gathered,
  isJson: boolean,
): void {
  const { diagnostics, ...rest } = gathering;
  const listed = isJson ? diagnostics : withoutNotes(diagnostics);
  const problems = locateDiagnostics(dataFolder, listed);
  if (isJson) {
    process.stdout.write(`${JSON.stringify({ ...rest, pictures, problems }, null, 2)}\n`);
    return;
  }
  process.stdout.write(printProblems(problems, { mostPerFile: 20, mostFiles: 2 }));
  if (gathering.ok) process.stdout.write(printSummary(gathering.summary));
  else console.error(gathering.reason);
  if (pictures !== null) process.stdout.write(printPicturesSummary(pictures));
}
