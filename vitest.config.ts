import process from 'node:process';
import { defineConfig } from 'vitest/config';
import { otherNodeVariable, sameOnEveryNode } from './tests/support/runs/other-nodes.ts';

export default defineConfig({
  test: {
    restoreMocks: true,
    unstubGlobals: true,
    unstubEnvs: true,
    // Loading every module anew for every file takes longer than the tests: files share them.
    isolate: false,
    // By default one core is left to whoever watches, which on two cores halves the speed.
    maxWorkers: '100%',
    // No test asserts a time: this only ends one that hangs, on a machine that does much else.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [
            'tests/client/**',
            'tests/journeys/**',
            'tests/**/*.slow.test.ts',
            'tests/generate/growth.test.ts',
            ...(process.env[otherNodeVariable] === undefined ? [] : sameOnEveryNode),
          ],
          setupFiles: ['tests/support/runs/property-setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'growth',
          environment: 'node',
          include: ['tests/generate/growth.test.ts'],
          // Steps are counted in a process whose code nothing else has run, and so optimized.
          isolate: true,
        },
      },
      {
        extends: true,
        test: {
          name: 'client',
          environment: 'jsdom',
          include: ['tests/client/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/client/client-setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'slow',
          environment: 'node',
          include: ['tests/**/*.slow.test.ts'],
          setupFiles: ['tests/support/runs/property-setup.ts'],
        },
      },
    ],
  },
});
