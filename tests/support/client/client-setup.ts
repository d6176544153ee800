import '@testing-library/jest-dom/vitest';
import { format } from 'node:util';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { shareStyles } from './share-styles.ts';

shareStyles();

// React then tells of every change of state that a test did not wait for.
Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

// What is waited for comes at once; on a machine that does much else, it may take a while.
configure({ asyncUtilTimeout: 10_000 });

/** jsdom has none, and lays nothing out: here, no element ever comes into view or leaves it. */
class IdleIntersectionObserver {
  observe(): void {
    // Nothing to tell of.
  }

  disconnect(): void {
    // Nothing was observed.
  }
}
Reflect.set(globalThis, 'IntersectionObserver', IdleIntersectionObserver);

const complaints: string[] = [];

/**
 * Whatever is written to `console.error` or `console.warn` fails the test that was running: React
 * says there what is wrong with a component. A test that expects a complaint takes the console
 * over: `vi.spyOn(console, 'error').mockReturnValue()`.
 */
beforeEach(() => {
  complaints.length = 0;
  for (const method of ['error', 'warn'] as const) {
    vi.spyOn(console, method).mockImplementation((...words) => {
      complaints.push(format(...words));
    });
  }
});

afterEach(() => {
  cleanup();
  expect(complaints, 'Written to the console').toEqual([]);
});
