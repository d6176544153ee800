import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { arabicWorld } from './arabic-world.ts';
import { attackWorld } from './attacks/attack-world.ts';
import { edgeWorld } from './edge-world.ts';
import { fillFolder } from './fill-folder.ts';
import { baseOf, type SiteName, sitesOfRun } from './journey-sites.ts';
import { largeWorld } from './large-world.ts';
import { projectRoot } from './project-root.ts';
import { runBuild } from './run-build.ts';

const sampleFolder = join(projectRoot, 'data');
const seedName =
  '2021-02-15-minneapolis-passes-restrictions-on-facial-recognition-use-by-local-police.md';

/**
 * Builds the sites that the journeys of a run read, with the build command, each into a folder of its
 * name: `sample` is the edition in data/, `seed` the one document that the project began with, `large`
 * has lists of several pages, `based` is the sample under a path, `edge` has nothing of usual length,
 * `arabic` runs from right to left, and `attacks` has an attack in every field.
 *
 * @throws where one of them could not be built; the others are finished first.
 */
export async function buildJourneySites(folder: string): Promise<void> {
  const worlds = join(folder, 'worlds');
  await fillFolder(join(worlds, 'large'), largeWorld());
  await fillFolder(join(worlds, 'edge'), edgeWorld());
  await fillFolder(join(worlds, 'arabic'), arabicWorld());
  await fillFolder(join(worlds, 'attacks'), attackWorld());
  await mkdir(join(worlds, 'seed'));
  await copyFile(join(sampleFolder, seedName), join(worlds, 'seed', seedName));
  const documentsOf = (site: SiteName) =>
    site === 'sample' || site === 'based' ? sampleFolder : join(worlds, site);

  const builds = await Promise.allSettled(
    sitesOfRun().map((site) => buildOne(site, documentsOf(site), join(folder, site))),
  );
  for (const build of builds) {
    if (build.status === 'rejected') throw build.reason;
  }
}

async function buildOne(site: SiteName, documents: string, out: string): Promise<void> {
  const variables = { LEDE_DATA: documents, LEDE_BASE: baseOf(site), LEDE_OUT: out };
  const { code, output } = await runBuild(variables);
  if (code !== 0) throw new Error(`The site "${site}" could not be built:\n${output}`);
}
