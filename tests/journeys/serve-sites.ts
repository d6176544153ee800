import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import process from 'node:process';
import { serveSite } from '#publish/serve/serve-site.ts';
import { projectRoot } from '#tests/support/project-root.ts';
import {
  announceSite,
  baseOf,
  builtSitesVariable,
  isSlowRun,
  sitesOfRun,
  sitesVariable,
} from '#tests/support/sites/journey-sites.ts';
import { startSites } from '#tests/support/sites/run-build.ts';

/**
 * Serves the sites that journeys read while they run. The test command builds them beforehand, beside
 * the unit tests; where nobody has, they are built here and removed at the end.
 */
export default async function serveSites(): Promise<() => Promise<void>> {
  const built = process.env[sitesVariable];
  const folder = built ?? (await makeFolder());
  const servers: Server[] = [];
  const takeDown = async () => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
    if (built === undefined) await rm(folder, { recursive: true, force: true });
  };
  try {
    if (built === undefined) {
      const [code] = await once(startSites(folder, isSlowRun()), 'exit');
      if (code !== 0) throw new Error('The sites were not built.');
    }
    process.env[builtSitesVariable] = folder;
    for (const site of sitesOfRun()) {
      const base = baseOf(site);
      const server = await serveSite({ folder: join(folder, site), base, port: 0 });
      servers.push(server);
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('A server has no port');
      announceSite(site, `http://${address.address}:${address.port}${base}`);
    }
  } catch (error) {
    await takeDown();
    throw error;
  }
  return takeDown;
}

async function makeFolder(): Promise<string> {
  await mkdir(join(projectRoot, 'test-results'), { recursive: true });
  return mkdtemp(join(projectRoot, 'test-results', 'sites-'));
}
