import { defineConfig, devices } from '@playwright/test';
import { findChromium } from '#tests/support/browser/find-chromium.ts';
import { isSlowRun } from '#tests/support/sites/journey-sites.ts';

const executablePath = findChromium();
if (executablePath === null) {
  throw new Error('No Chromium or Chrome found. `npm test` gets one.');
}

// Chromium refuses to run as root in its sandbox, and in a container root is what one is.
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export default defineConfig({
  testDir: isSlowRun() ? 'tests/journeys/slow' : 'tests/journeys/everyday',
  testMatch: '**/*.journey.ts',
  globalSetup: './tests/journeys/serve-sites.ts',
  outputDir: 'test-results/journeys',
  forbidOnly: true,
  fullyParallel: true,
  retries: 0,
  workers: 2,
  // No journey asserts a time: what is waited for comes at once, and on a machine that does much else
  // it may take a while.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/journeys.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    launchOptions: {
      executablePath,
      args: [
        ...sandbox,
        // Faster than intercepting every request, and the cache works as it does for readers.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE [::1], EXCLUDE localhost',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
    // Most journeys are about what the site sends, count what pages ask for, or break it. Those in
    // offline.journey.ts and new-edition.journey.ts allow the worker; LEDE_JOURNEY_WORKERS=allow has all do so.
    serviceWorkers: process.env.LEDE_JOURNEY_WORKERS === 'allow' ? 'allow' : 'block',
    screenshot: 'only-on-failure',
    // Recording what may be looked at later takes a third of the time: --trace on records it.
    trace: 'off',
  },
});
