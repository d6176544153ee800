import process from 'node:process';
import type { Environment } from '#documents/settings/environment.ts';
import { readSiteSettings } from '#documents/settings/site-settings.ts';
import { openFetcher } from '#fetch/open-fetcher.ts';
import { printPicturesSummary } from '#pictures/print-summary.ts';
import { type Given, UsageError } from './command.ts';
import { keepFolder } from './pictures/keep-folder.ts';
import { showProgress } from './show-progress.ts';

/**
 * Keeps the pictures of the documents in LEDE_DATA beside them, where site.yaml says `pictures: keep`. Exits
 * with 1 if another run is at work.
 *
 * @throws UsageError, UnreadableFolder
 */
export async function pictures(environment: Environment, { flags }: Given): Promise<void> {
  const { dataFolder, privateHosts } = environment;
  const { settings } = readSiteSettings(dataFolder);
  const { mode } = settings.pictures;
  if (mode !== 'keep') {
    throw new UsageError(
      `No pictures are kept: site.yaml has \`pictures: ${mode}\`. Write \`pictures: keep\` there, then run the command again.`,
    );
  }
  const fetcher = openFetcher({
    site: settings.site,
    openHosts: privateHosts,
    now: () => new Date(),
  });
  const progress = showProgress(flags.has('json') ? null : process.stderr);
  try {
    const kept = await keepFolder({
      folder: dataFolder,
      settings,
      fetcher,
      now: new Date(),
      onProgress: (done, of) => progress.show({ step: 'pictures', done, of }),
    });
    progress.end();
    if (!kept.ok) {
      console.error(kept.reason);
      process.exitCode = 1;
    } else if (flags.has('json')) {
      process.stdout.write(`${JSON.stringify(kept.summary, null, 2)}\n`);
    } else process.stdout.write(printPicturesSummary(kept.summary));
  } finally {
    fetcher.close();
  }
}
