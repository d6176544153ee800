import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { serveSite } from '#publish/serve/serve-site.ts';
import { arabicWorld } from '#tests/support/arabic-world.ts';
import { edgeWorld } from '#tests/support/edge-world.ts';
import { fillFolder } from '#tests/support/fill-folder.ts';
import { announceSite, type SiteName } from '#tests/support/journey-sites.ts';
import { largeWorld } from '#tests/support/large-world.ts';
import { projectRoot } from '#tests/support/project-root.ts';
import { runBuild } from '#tests/support/run-build.ts';

const sampleFolder = join(projectRoot, 'data');
const seedName =
  '2021-02-15-minneapolis-passes-restrictions-on-facial-recognition-use-by-local-police.md';

/**
 * Builds the sites that journeys read with the build command, and serves them while they run:
 * `sample` is the edition in data/, `seed` the one document that the project began with, `large` has
 * lists of several pages, `based` is the sample under a path, `edge` has nothing of usual length,
 * and `arabic` runs from right to left.
 */
export default async function buildSites(): Promise<() => Promise<void>> {
  await mkdir(join(projectRoot, 'test-results'), { recursive: true });
  const folder = await mkdtemp(join(projectRoot, 'test-results', 'sites-'));
  const worlds = join(folder, 'worlds');
  await fillFolder(join(worlds, 'large'), largeWorld());
  await fillFolder(join(worlds, 'edge'), edgeWorld());
  await fillFolder(join(worlds, 'arabic'), arabicWorld());
  await mkdir(join(worlds, 'seed'));
  await copyFile(join(sampleFolder, seedName), join(worlds, 'seed', seedName));

  const servers: Server[] = [];
  const publish = async (site: SiteName, documents: string, base = '/') => {
    const out = join(folder, site);
    const variables = { LEDE_DATA: documents, LEDE_BASE: base, LEDE_OUT: out };
    const { code, output } = await runBuild(variables);
    if (code !== 0) throw new Error(`The site "${site}" could not be built:\n${output}`);
    const server = await serveSite({ folder: out, base, port: 0 });
    servers.push(server);
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('A server has no port');
    announceSite(site, `http://${address.address}:${address.port}${base}`);
  };

  const takeDown = async () => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
    await rm(folder, { recursive: true, force: true });
  };

  const builds = await Promise.allSettled([
    publish('sample', sampleFolder),
    publish('seed', join(worlds, 'seed')),
    publish('large', join(worlds, 'large')),
    publish('based', sampleFolder, '/news/'),
    publish('edge', join(worlds, 'edge')),
    publish('arabic', join(worlds, 'arabic')),
  ]);
  const failure = builds.find((build) => build.status === 'rejected');
  if (failure !== undefined) {
    await takeDown();
    throw failure.reason;
  }
  return takeDown;
}
