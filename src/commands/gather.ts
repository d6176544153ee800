import process from 'node:process';
import { parseArgs } from 'node:util';
import { locateDiagnostics } from '#documents/report/locate-diagnostics.ts';
import { readSiteSettings } from '#documents/settings/site-settings.ts';
import { openFetcher } from '#fetch/open-fetcher.ts';
import { gather } from '#gather/gather.ts';
import { runCommand } from './run-command.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean' } } });
await runCommand(async ({ dataFolder, privateHosts }) => {
  const { settings } = readSiteSettings(dataFolder);
  const { title, url } = settings.site;
  const fetcher = openFetcher({ site: { title, url }, openHosts: privateHosts, now: () => new Date() });
  try {
    const done = await gather({ folder: dataFolder, settings, fetcher, now: new Date(), onProgress: () => undefined });
    if (values.json) console.log(JSON.stringify(done, null, 2)); else console.log(JSON.stringify(done).slice(0, 3000));
    void locateDiagnostics;
  } finally {
    fetcher.close();
  }
});
