import type { SiteChanges } from './output/move-edition.ts';

/** How far a build is: so many of the documents, of the stories to be found, or of the pages are done. */
export type BuildProgress = { step: 'reading' | 'search' | 'pages'; done: number; of: number };

/** What a build did one after the other. */
type BuildStep =
  | 'documents'
  | 'code'
  | 'data'
  | 'search'
  | 'feeds and cards'
  | 'pages'
  | 'compression'
  | 'output';

/** What a build made and changed, and how long each of its steps took, in milliseconds. */
export type BuildSummary = SiteChanges & {
  /** How many pages were rendered; the others are those of the last site. */
  rendered: number;
  steps: readonly { step: BuildStep; milliseconds: number }[];
};

/** Times steps. `steps` are those that have ended. */
export function timeSteps(): {
  time: <Result>(step: BuildStep, work: () => Promise<Result>) => Promise<Result>;
  steps: BuildSummary['steps'];
} {
  const steps: { step: BuildStep; milliseconds: number }[] = [];
  return {
    time: async (step, work) => {
      const begin = performance.now();
      const result = await work();
      steps.push({ step, milliseconds: performance.now() - begin });
      return result;
    },
    steps,
  };
}
