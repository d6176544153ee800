import { readFileSync } from 'node:fs';
import * as z from 'zod';

/** How many tests of a run passed and failed. */
export type Tally = { passed: number; failed: number };

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

/** Counts Vitest's JSON report. A file that could not be loaded is one failure. */
export function countVitest(reportPath: string): Tally {
  const { numPassedTests, numFailedTests, testResults } = vitestReport.parse(readJson(reportPath));
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}

/** Counts Playwright's JSON report. */
export function countPlaywright(reportPath: string): Tally {
  const { stats } = playwrightReport.parse(readJson(reportPath));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
