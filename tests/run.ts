/**
 * Runs the tests and ends with one line, `N passed, N failed`; exits with 1 if any failed.
 * `--unit` runs only what needs no browser, and `--journeys` only the everyday journeys. `--slow` runs what takes too
 * long for every day: how work grows, folders made at random, many builds, killed builds and gatherings, a site
 * that nginx serves, a walk in other browsers, the package, installed into an empty folder, and the slow journeys: every
 * kind of page, other editions than ours, preferences, attacks, failures, and a site that is replaced while it is read.
 * `--nodes` runs, on every other Node that Lede runs on, those unit tests that ask something of it,
 * and compares the sites that they build.
 */
import { type ChildProcess, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureChromium } from './support/browser/ensure-chromium.ts';
import { projectRoot } from './support/project-root.ts';
import { compareSites } from './support/runs/compare-sites.ts';
import { countPlaywright, countVitest, type Tally } from './support/runs/count-results.ts';
import { fetchOtherNodes, hasOtherNodes, otherNodeVariable } from './support/runs/other-nodes.ts';
import { sitesVariable, slowVariable } from './support/sites/journey-sites.ts';
import { startSites } from './support/sites/run-build.ts';

const { values: chosen } = parseArgs({
  options: {
    unit: { type: 'boolean' },
    journeys: { type: 'boolean' },
    slow: { type: 'boolean' },
    nodes: { type: 'boolean' },
  },
});
const all = !chosen.unit && !chosen.journeys && !chosen.slow && !chosen.nodes;
const reports = mkdtempSync(join(tmpdir(), 'lede-tests-'));

const tallies: Tally[] = [];
// Sites are built while the tests run that need no browser, which leave a core idle now and then.
const everydaySites = all ? buildSites('everyday') : null;
if (all || chosen.unit) {
  tallies.push(runUnitTests('The unit tests', join(reports, 'unit.json'), ['node', 'client']));
}
if (all || chosen.journeys) tallies.push(await runJourneys('everyday', everydaySites));
if (chosen.slow) {
  const slowSites = buildSites('slow');
  tallies.push(runUnitTests('The slow tests', join(reports, 'slow.json'), ['slow', 'growth']));
  tallies.push(await runJourneys('slow', slowSites));
}
if (chosen.nodes) tallies.push(...(await runOnOtherNodes()));
rmSync(reports, { recursive: true, force: true });

const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
for (const failure of tallies.flatMap(({ failures }) => failures)) console.log(`FAILED ${failure}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

type Sites = { folder: string; build: ChildProcess; built: Promise<boolean> };

/** Those in a folder of tests/journeys/. */
type Journeys = 'everyday' | 'slow';

function buildSites(journeys: Journeys): Sites {
  mkdirSync(join(projectRoot, 'test-results'), { recursive: true });
  const folder = mkdtempSync(join(projectRoot, 'test-results', 'sites-'));
  const build = startSites(folder, journeys === 'slow');
  const built = once(build, 'exit').then(([code]) => code === 0);
  return { folder, build, built };
}

function runUnitTests(
  name: string,
  report: string,
  projects: readonly string[],
  node = process.execPath,
): Tally {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const words = ['run', ...projects.map((project) => `--project=${project}`), ...reporters];
  const environment = node === process.execPath ? {} : { [otherNodeVariable]: '1' };
  const succeeded = runTool('vitest/vitest.mjs', words, environment, node);
  return tallyOf(name, succeeded, () => countVitest(report));
}

async function runOnOtherNodes(): Promise<Tally[]> {
  if (!hasOtherNodes()) {
    console.log('Other Nodes are tried on Linux (x64) alone: nothing was run here.');
    return [];
  }
  const folder = mkdtempSync(join(tmpdir(), 'lede-nodes-'));
  try {
    const nodes = fetchOtherNodes(folder);
    const tallies = nodes.map(({ major, path }) => {
      const report = join(reports, `node-${major}.json`);
      const tally = runUnitTests(`The tests on Node ${major}`, report, ['node'], path);
      return { ...tally, failures: tally.failures.map((one) => `on Node ${major}: ${one}`) };
    });
    return [...tallies, await compareSites(nodes, folder)];
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return [{ passed: 0, failed: 1, failures: [message] }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs journeys on the sites that are built for them; without any, Playwright builds them. */
async function runJourneys(journeys: Journeys, sites: Sites | null): Promise<Tally> {
  const report = join(reports, `${journeys}-journeys.json`);
  try {
    const browser = ensureChromium();
    if (sites !== null && !(await sites.built)) throw new Error('The sites were not built.');
    const succeeded = runTool('@playwright/test/cli.js', ['test'], {
      LEDE_CHROMIUM: browser,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      ...(journeys === 'slow' && { [slowVariable]: '1' }),
      ...(sites !== null && { [sitesVariable]: sites.folder }),
    });
    return tallyOf(`The ${journeys} journeys`, succeeded, () => countPlaywright(report));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1, failures: [] };
  } finally {
    if (sites !== null) {
      sites.build.kill();
      await sites.built;
      rmSync(sites.folder, { recursive: true, force: true });
    }
  }
}

/** Whether the tool, a script in `node_modules`, ended well. */
function runTool(
  script: string,
  words: string[],
  environment: Record<string, string> = {},
  node = process.execPath,
): boolean {
  const { status } = spawnSync(node, [join(projectRoot, 'node_modules', script), ...words], {
    cwd: projectRoot,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
  });
  return status === 0;
}

/** The tally of a run, in which a crash, a missing report and a run without tests are failures. */
function tallyOf(name: string, succeeded: boolean, count: () => Tally): Tally {
  let tally: Tally = { passed: 0, failed: 0, failures: [] };
  try {
    tally = count();
  } catch (error) {
    console.error(`${name} left no report: ${String(error)}`);
  }
  if (tally.passed + tally.failed === 0) {
    console.error(`${name} ran no test.`);
    return { passed: 0, failed: 1, failures: [] };
  }
  return succeeded ? tally : { ...tally, failed: Math.max(tally.failed, 1) };
}
