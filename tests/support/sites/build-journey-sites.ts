import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSite } from '#publish/build-site.ts';
import type { bundleClient } from '#publish/bundle/bundle-client.ts';
import { attackWorld } from '#tests/support/attacks/attack-world.ts';
import { buildTime } from '#tests/support/build-time.ts';
import { type FolderContent, fillFolder } from '#tests/support/documents/fill-folder.ts';
import { projectRoot } from '#tests/support/project-root.ts';
import { arabicWorld } from '#tests/support/worlds/arabic-world.ts';
import { dailyWorld } from '#tests/support/worlds/daily-world.ts';
import { edgeWorld } from '#tests/support/worlds/edge-world.ts';
import { keptWorld, picturelessWorld } from '#tests/support/worlds/kept-world.ts';
import { largeWorld } from '#tests/support/worlds/large-world.ts';
import { partsWorld, partsWorldPart } from '#tests/support/worlds/parts-world.ts';
import { shareBundle } from './bundled-code.ts';
import { baseOf, type SiteName } from './journey-sites.ts';
import { laterDaily, reissueLargeSite } from './reissue-site.ts';
import { renameCode } from './rename-code.ts';
import { runBuild } from './run-build.ts';

const sampleFolder = join(projectRoot, 'data');
const seedName =
  '2021-02-15-minneapolis-passes-restrictions-on-facial-recognition-use-by-local-police.md';

type MadeUpSite = Exclude<SiteName, 'sample' | 'based' | 'seed'>;

const madeUpWorlds: Record<MadeUpSite, () => FolderContent | Promise<FolderContent>> = {
  large: largeWorld,
  edge: edgeWorld,
  arabic: arabicWorld,
  kept: keptWorld,
  pictureless: picturelessWorld,
  parts: partsWorld,
  attacks: attackWorld,
  daily: () => dailyWorld('today'),
};

/**
 * Builds some of the sites that the journeys read, each into a folder of its name: `sample` is the
 * edition in data/, `seed` the one document that the project began with, `large` has lists of several
 * pages, `based` is the sample under a path, `edge` has nothing of usual length, `arabic` runs from
 * right to left, `kept` keeps its pictures, `pictureless` shows none, `daily` is published every day, `parts` has a
 * search index in several parts, and `attacks` has an attack in every field. `large` and `daily` have their later editions beside them.
 *
 * The build command builds `based`, for its code is like no other's. The others share theirs: to
 * bundle it takes most of the time of a small site's build.
 *
 * @throws where one of them could not be built; the one of the command is finished first.
 */
export async function buildJourneySites(folder: string, sites: readonly SiteName[]): Promise<void> {
  const worlds = join(folder, 'worlds');
  for (const site of sites) await writeDocuments(site, worlds);
  const documentsOf = (site: SiteName) =>
    site === 'sample' || site === 'based' ? sampleFolder : join(worlds, site);

  const [alone, alike] = [sites.filter(hasOwnBase), sites.filter((site) => !hasOwnBase(site))];
  const builds = await Promise.allSettled([
    ...alone.map((site) => runCommand(site, documentsOf(site), join(folder, site))),
    buildAlike(alike, documentsOf, folder),
  ]);
  for (const build of builds) {
    if (build.status === 'rejected') throw build.reason;
  }
  if (sites.includes('large')) await reissueLargeSite(folder);
}

/** Writes the documents that a site is built from, where they are not those of the sample. */
async function writeDocuments(site: SiteName, worlds: string): Promise<void> {
  const folder = join(worlds, site);
  if (site === 'sample' || site === 'based') return;
  if (site === 'seed') {
    await mkdir(folder, { recursive: true });
    await copyFile(join(sampleFolder, seedName), join(folder, seedName));
    return;
  }
  await fillFolder(folder, await madeUpWorlds[site]());
  if (site === 'daily') await fillFolder(`${folder}-next`, dailyWorld('tomorrow'));
}

function hasOwnBase(site: SiteName): boolean {
  return baseOf(site) !== '/';
}

async function runCommand(site: SiteName, documents: string, out: string): Promise<void> {
  const variables = { LEDE_DATA: documents, LEDE_BASE: baseOf(site), LEDE_OUT: out };
  const { code, output } = await runBuild(variables);
  if (code !== 0) throw new Error(`The site "${site}" could not be built:\n${output}`);
}

/** What is the same for all sites. Compressed copies take long, and no journey needs them. */
const alike = { base: '/', builtAt: buildTime, compress: false, accept: async () => true };

async function buildAlike(
  sites: readonly SiteName[],
  documentsOf: (site: SiteName) => string,
  folder: string,
): Promise<void> {
  const bundle = await shareBundle(join(folder, 'code'));
  for (const site of sites) {
    const [dataFolder, outFolder] = [documentsOf(site), join(folder, site)];
    const inParts = site === 'parts' ? { searchPartLength: partsWorldPart } : {};
    await buildSite({ ...alike, ...inParts, dataFolder, outFolder, bundle });
    if (site === 'daily') await buildLaterDaily(`${dataFolder}-next`, folder, bundle);
  }
}

/** Builds the editions that follow on the daily site: with new stories and code, and with new code alone. */
async function buildLaterDaily(
  next: string,
  folder: string,
  bundle: typeof bundleClient,
): Promise<void> {
  const withNewCode: typeof bundleClient = async (staging, base) =>
    renameCode(staging, await bundle(staging, base));
  const options = { ...alike, bundle: withNewCode };
  const today = next.replace(/-next$/, '');
  await buildSite({ ...options, dataFolder: next, outFolder: laterDaily(folder, 'new stories') });
  await buildSite({ ...options, dataFolder: today, outFolder: laterDaily(folder, 'new code') });
}
