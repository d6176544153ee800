/**
 * Runs every test and ends with one line, `N passed, N failed`; exits with 1 if any failed.
 * `--unit` runs only what needs no browser, `--journeys` only what does.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { countPlaywright, countVitest, type Tally } from './support/count-results.ts';
import { ensureChromium } from './support/ensure-chromium.ts';
import { projectRoot } from './support/project-root.ts';

const { values: chosen } = parseArgs({
  options: { unit: { type: 'boolean' }, journeys: { type: 'boolean' } },
});
const all = chosen.unit === chosen.journeys;
const reports = mkdtempSync(join(tmpdir(), 'lede-tests-'));

const tallies: Tally[] = [];
if (all || chosen.unit) {
  tallies.push(runUnitTests(join(reports, 'unit.json')));
}
if (all || chosen.journeys) {
  tallies.push(runJourneys(join(reports, 'journeys.json')));
}
rmSync(reports, { recursive: true, force: true });

const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function runUnitTests(report: string): Tally {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const succeeded = runTool('vitest/vitest.mjs', ['run', ...reporters]);
  return tallyOf('The unit tests', succeeded, () => countVitest(report));
}

function runJourneys(report: string): Tally {
  let browser: string;
  try {
    browser = ensureChromium();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
  const succeeded = runTool('@playwright/test/cli.js', ['test'], {
    LEDE_CHROMIUM: browser,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  return tallyOf('The journeys', succeeded, () => countPlaywright(report));
}

/** Whether the tool, a script in `node_modules`, ended well. */
function runTool(
  script: string,
  words: string[],
  environment: Record<string, string> = {},
): boolean {
  const { status } = spawnSync(
    process.execPath,
    [join(projectRoot, 'node_modules', script), ...words],
    {
      cwd: projectRoot,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...environment },
    },
  );
  return status === 0;
}

/** The tally of a run, in which a crash, a missing report and a run without tests are failures. */
function tallyOf(name: string, succeeded: boolean, count: () => Tally): Tally {
  let tally: Tally = { passed: 0, failed: 0 };
  try {
    tally = count();
  } catch (error) {
    console.error(`${name} left no report: ${String(error)}`);
  }
  if (tally.passed + tally.failed === 0) {
    console.error(`${name} ran no test.`);
    return { passed: 0, failed: 1 };
  }
  return succeeded ? tally : { ...tally, failed: Math.max(tally.failed, 1) };
}
