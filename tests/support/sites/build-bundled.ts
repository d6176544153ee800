import { buildSite } from '#publish/build-site.ts';
import { buildTime } from '#tests/support/build-time.ts';
import { bundleFrom } from './bundled-code.ts';

/**
 * Builds a site, without compressed copies, with code that was bundled before.
 *
 * @param code the folder that it was bundled into
 */
export async function buildBundled(
  dataFolder: string,
  code: string,
  outFolder: string,
): Promise<void> {
  await buildSite({
    dataFolder,
    outFolder,
    base: '/',
    builtAt: buildTime,
    compress: false,
    accept: async () => true,
    bundle: bundleFrom(code),
  });
}
