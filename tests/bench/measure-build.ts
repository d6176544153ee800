import { readdir } from 'node:fs/promises';
import process from 'node:process';
import { buildSite } from '#publish/build-site.ts';
import { sendMeasurement } from './process/measurement.ts';

/*
 * measure-build.ts <folder of documents> <folder of the site>
 * The whole build, as `npm run build` does it. Counts the pages.
 */
const [dataFolder = '', outFolder = ''] = process.argv.slice(2);

await sendMeasurement(async () => {
  const options = { base: '/', builtAt: new Date(), compress: false, accept: async () => true };
  await buildSite({ dataFolder, outFolder, ...options });
  const files = await readdir(outFolder, { recursive: true });
  return files.filter((file) => file.endsWith('.html')).length;
});
