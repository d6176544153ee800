import type { SiteChanges } from './output/edition/move-edition.ts';

/** How far a build is: so many of the documents, of the stories to be found, or of the pages are done. */
export type BuildProgress = { step: 'reading' | 'search' | 'pages'; done: number; of: number };

type BuildStep =
  | 'documents'
  | 'code'
  | 'data'
  | 'search'
  | 'feeds and cards'
  | 'pages'
  | 'compression'
  | 'output';

/**
 * What a build made and changed, and how long it and each of its steps took; several may have run at a time. The code is
 * bundled while documents are read: `code` is how long the build waited for it afterwards.
 */
export type BuildSummary = SiteChanges & {
  milliseconds: number;
  /** How many pages were rendered; the others are those of the last site. */
  rendered: number;
  steps: readonly { step: BuildStep; milliseconds: number }[];
};

/** Times steps. `steps` are those that have ended. */
export function timeSteps(): {
  time: <Result>(step: BuildStep, work: () => Promise<Result>) => Promise<Result>;
  steps: BuildSummary['steps'];
  /** How long all of them have taken until now, in milliseconds. */
  sinceBegin: () => number;
} {
  const begin = performance.now();
  const steps: { step: BuildStep; milliseconds: number }[] = [];
  return {
    time: async (step, work) => {
      const began = performance.now();
      const result = await work();
      steps.push({ step, milliseconds: performance.now() - began });
      return result;
    },
    steps,
    sinceBegin: () => performance.now() - begin,
  };
}
