import process from 'node:process';
import { readSiteSettings } from '#documents/settings/site-settings.ts';
import { openFetcher } from '#fetch/open-fetcher.ts';
import { gather } from '#gather/gather.ts';
import { sendMeasurement } from './process/measurement.ts';

/*
 * measure-gather.ts <folder of documents> <private host> <time in milliseconds since 1970>
 * One run. Counts the reports that the documents have gained.
 */
const [folder = '', host = '', time] = process.argv.slice(2);
const now = new Date(Number(time));

await sendMeasurement(async () => {
  const { settings } = readSiteSettings(folder);
  const fetcher = openFetcher({
    site: { title: 'Bench', url: null },
    openHosts: new Set([host]),
    now: () => now,
  });
  const onProgress = () => undefined;
  const gathering = await gather({ folder, settings, fetcher, now, onProgress });
  fetcher.close();
  if (!gathering.ok) throw new Error(gathering.reason);
  const { failed } = gathering.summary.feeds;
  if (failed.length > 0) throw new Error(`${failed.length} feeds failed: ${failed[0]?.message}`);
  return gathering.summary.stories.reports;
});
