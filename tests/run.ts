/**
 * Runs the tests and ends with one line, `N passed, N failed`; exits with 1 if any failed.
 * `--unit` runs only what needs no browser, `--journeys` only what does, and `--slow` what takes too
 * long for every day: killed builds and gatherings, a site that is replaced while it is read, one that
 * nginx serves, one under attack, a walk in other browsers, and the package, installed into an empty
 * folder. `--nodes` runs, on every other Node that Lede runs on, those unit tests that ask something of it,
 * and compares the sites that they build.
 */
import { type ChildProcess, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareSites } from './support/compare-sites.ts';
import { countPlaywright, countVitest, type Tally } from './support/count-results.ts';
import { ensureChromium } from './support/ensure-chromium.ts';
import { sitesVariable, slowVariable } from './support/journey-sites.ts';
import { fetchOtherNodes, hasOtherNodes, otherNodeVariable } from './support/other-nodes.ts';
import { projectRoot } from './support/project-root.ts';
import { startSites } from './support/run-build.ts';

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
// The sites are built while the unit tests run, which leave a core idle now and then.
const sites = all ? buildSites() : null;
if (all || chosen.unit) {
  tallies.push(
    runUnitTests('The unit tests', join(reports, 'unit.json'), ['node', 'client', 'growth']),
  );
}
if (chosen.slow) {
  tallies.push(runUnitTests('The slow tests', join(reports, 'slow.json'), ['slow']));
  const variables = { [slowVariable]: '1' };
  tallies.push(await runJourneys(join(reports, 'slow-journeys.json'), null, variables));
}
if (all || chosen.journeys) {
  tallies.push(await runJourneys(join(reports, 'journeys.json'), sites));
}
if (chosen.nodes) tallies.push(...(await runOnOtherNodes()));
rmSync(reports, { recursive: true, force: true });

const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
for (const failure of tallies.flatMap(({ failures }) => failures)) console.log(`FAILED ${failure}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

type Sites = { folder: string; build: ChildProcess; built: Promise<boolean> };

function buildSites(): Sites {
  mkdirSync(join(projectRoot, 'test-results'), { recursive: true });
  const folder = mkdtempSync(join(projectRoot, 'test-results', 'sites-'));
  const build = startSites(folder);
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

async function runJourneys(
  report: string,
  sites: Sites | null,
  variables: Record<string, string> = {},
): Promise<Tally> {
  try {
    const browser = ensureChromium();
    if (sites !== null && !(await sites.built)) throw new Error('The sites were not built.');
    const succeeded = runTool('@playwright/test/cli.js', ['test'], {
      LEDE_CHROMIUM: browser,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      ...variables,
      ...(sites !== null && { [sitesVariable]: sites.folder }),
    });
    return tallyOf('The journeys', succeeded, () => countPlaywright(report));
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
