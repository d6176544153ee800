import { DatasetError, type DatasetReader } from '#client/queries/dataset-reader.ts';
import type { Dataset } from '#generate/dataset/build-dataset.ts';
import { datasetFiles } from '#generate/dataset/dataset-files.ts';

/** A dataset whose files come when a test wants them to. Paths are those below `dataset/`. */
export type Shelf = {
  read: DatasetReader;
  /** The paths that were asked for, in order. */
  asked: string[];
  /** Holds back the files whose paths match. Returns what lets them go. */
  holdBack: (paths: RegExp) => () => void;
  /** Lets the files whose paths match fail. Returns what mends them. */
  breakOff: (paths: RegExp, reason: DatasetError['reason']) => () => void;
  /** Puts another file in a path's place. */
  replace: (path: string, content: unknown) => void;
};

/** Puts a dataset on a shelf. A file that it lacks is missing, as it is at a site. */
export function shelve(dataset: Dataset): Shelf {
  return shelveFiles(new Map(datasetFiles(dataset)));
}

/** Puts the files of a dataset, or some of them, on a shelf. */
export function shelveFiles(content: ReadonlyMap<string, unknown>): Shelf {
  const files = new Map(content);
  const held = new Map<RegExp, Promise<void>>();
  const broken = new Map<RegExp, DatasetError['reason']>();
  const asked: string[] = [];

  const take = async (path: string, signal: AbortSignal): Promise<unknown> => {
    asked.push(path);
    const waiting = [...held].filter(([paths]) => paths.test(path)).map(([, gate]) => gate);
    if (waiting.length > 0) await Promise.race([Promise.all(waiting), aborted(signal)]);
    const [fault] = [...broken].filter(([paths]) => paths.test(path));
    if (fault !== undefined) throw new DatasetError(fault[1], path);
    if (!files.has(path)) throw new DatasetError('missing', path);
    // Every answer is a copy of its own, as it is when it came over a network.
    return structuredClone(files.get(path));
  };

  return {
    asked,
    read: async (kind, name, signal) => {
      const path = name === '' ? `${kind}.json` : `${kind}/${name}.json`;
      return (await take(path, signal)) as never;
    },
    holdBack: (paths) => {
      const gate: { open: () => void } = { open: () => undefined };
      held.set(
        paths,
        new Promise((resolve) => {
          gate.open = resolve;
        }),
      );
      return () => {
        held.delete(paths);
        gate.open();
      };
    },
    breakOff: (paths, reason) => {
      broken.set(paths, reason);
      return () => broken.delete(paths);
    },
    replace: (path, content) => files.set(path, content),
  };
}

/** Never comes, but fails when the signal says that nobody waits any more. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });
}
