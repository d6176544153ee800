import process from 'node:process';
import { readSiteSettings } from '#documents/settings/site-settings.ts';
import { openFetcher } from '#fetch/open-fetcher.ts';
import { holdLock } from '#gather/state/hold-lock.ts';
import { keepPictures } from '#pictures/keep-pictures.ts';
import { printPicturesSummary } from '#pictures/print-summary.ts';
import { listWanted } from '#pictures/wanted/list-wanted.ts';
import { runCommand } from './run-command.ts';
import { showProgress } from './show-progress.ts';

/*
 * npm run pictures [-- --json]
 * Keeps the pictures of the documents in LEDE_DATA beside them, where site.yaml says `pictures: keep`. Exits with 2
 * if it doesn't, if another run is at work, or if the command is not understood.
 */
const flags = process.argv.slice(2);
const unknown = flags.filter((flag) => flag !== '--json');
if (unknown.length > 0) {
  console.error(`pictures does not know ${unknown.join(' ')}. Its option: --json.`);
  process.exit(2);
}

await runCommand(async ({ dataFolder, privateHosts }) => {
  const now = new Date();
  const { site, pictures } = readSiteSettings(dataFolder).settings;
  if (pictures.mode !== 'keep') {
    console.error(
      `No pictures are kept: site.yaml has \`pictures: ${pictures.mode}\`. Write \`pictures: keep\` there, then run the command again.`,
    );
    process.exitCode = 2;
    return;
  }
  const wanted = await listWanted(dataFolder, site.timeZone);
  const lock = holdLock(dataFolder, now);
  if (!lock.ok) {
    console.error(lock.reason);
    process.exitCode = 2;
    return;
  }
  const fetcher = openFetcher({ site, openHosts: privateHosts, now: () => new Date() });
  try {
    const onProgress = showProgress('pictures');
    const options = { folder: dataFolder, wanted, fetcher, settings: pictures, now, onProgress };
    const summary = await keepPictures(options);
    process.stdout.write(
      flags.includes('--json')
        ? `${JSON.stringify(summary, null, 2)}\n`
        : printPicturesSummary(summary),
    );
  } finally {
    fetcher.close();
    lock.release();
  }
});
