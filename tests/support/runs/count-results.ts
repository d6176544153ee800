import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import * as z from 'zod';

/** How many tests of a run passed and failed, and what the report says of each that failed. */
export type Tally = { passed: number; failed: number; failures: string[] };

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(
        z.object({
          status: z.string(),
          fullName: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
});

const playwrightSpec = z.object({
  title: z.string(),
  file: z.string(),
  tests: z.array(
    z.object({
      status: z.string(),
      results: z.array(
        z.object({ error: z.object({ message: z.string().optional() }).optional() }),
      ),
    }),
  ),
});

const playwrightSuite = z.object({
  title: z.string(),
  specs: z.array(playwrightSpec),
  get suites() {
    return z.array(playwrightSuite).optional();
  },
});

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  suites: z.array(playwrightSuite),
});

/** Counts Vitest's JSON report. A file that could not be loaded is one failure. */
export function countVitest(reportPath: string): Tally {
  const { numPassedTests, numFailedTests, testResults } = vitestReport.parse(readJson(reportPath));
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    if (status === 'failed' && assertionResults.length === 0) return [describe(name, message)];
    return assertionResults
      .filter((test) => test.status === 'failed')
      .map((test) => describe(`${name} › ${test.fullName}`, test.failureMessages?.join('\n')));
  });
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length, failures };
}

/** Counts Playwright's JSON report. */
export function countPlaywright(reportPath: string): Tally {
  const { stats, suites } = playwrightReport.parse(readJson(reportPath));
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    failures: suites.flatMap(failuresOf),
  };
}

function failuresOf({ specs, suites = [] }: z.infer<typeof playwrightSuite>): string[] {
  const ofSpecs = specs.flatMap(({ title, file, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) =>
        describe(`${file} › ${title}`, results.find(({ error }) => error)?.error?.message),
      ),
  );
  return [...ofSpecs, ...suites.flatMap(failuresOf)];
}

/** The test's name, and the first lines of what went wrong: of a property, also how to repeat it. */
function describe(name: string, message = ''): string {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s+at .*node_modules/.test(line))
    .slice(0, 25);
  return [name, ...lines.map((line) => `    ${line.slice(0, 500)}`)].join('\n');
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
