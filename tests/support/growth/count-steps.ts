import { Session } from 'node:inspector';

// Code that was optimized before the counting began would not be counted, so it never ends.
const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/**
 * How many steps of the project's own code some work takes: how often its blocks (functions, loop
 * bodies, branches) run, by V8's precise coverage, and how long the arrays are that it searches. The
 * count is the same on every machine, and each time but the first, which fills caches.
 */
export function countSteps(work: () => void): number {
  takeBlockCounts();
  const searched = countSearched(work);
  return takeBlockCounts() + searched;
}

/** The counts since they were last taken. */
function takeBlockCounts(): number {
  let count = 0;
  session.post('Profiler.takePreciseCoverage', (error, coverage) => {
    if (error !== null) throw error;
    const own = coverage.result.filter(({ url }) => url.includes('/src/'));
    const ranges = own.flatMap(({ functions }) => functions).flatMap((each) => each.ranges);
    count = ranges.reduce((sum, range) => sum + range.count, 0);
  });
  return count;
}

/** What goes through an array in one call, without a block of ours. */
const searches = ['includes', 'indexOf', 'lastIndexOf', 'splice', 'shift', 'unshift'] as const;

function countSearched(work: () => void): number {
  let count = 0;
  const originals = searches.map((name) => [name, Array.prototype[name]] as const);
  for (const [name, search] of originals) {
    replaceMethod(name, function (this: unknown[], ...values: unknown[]) {
      count += this.length;
      return Reflect.apply(search, this, values);
    });
  }
  try {
    work();
  } finally {
    for (const [name, search] of originals) replaceMethod(name, search);
  }
  return count;
}

function replaceMethod(name: (typeof searches)[number], method: unknown): void {
  Object.defineProperty(Array.prototype, name, {
    value: method,
    configurable: true,
    writable: true,
  });
}
