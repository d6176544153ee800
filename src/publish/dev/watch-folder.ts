import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { indexName, picturesFolder } from '#pictures/kept/file-names.ts';

/** The part of Vite's server that watches files. */
type Watching = {
  watcher: {
    add: (path: string) => unknown;
    on: (event: 'all', listener: (event: string, path: string) => void) => unknown;
  };
  config: { logger: { error: (message: string) => void } };
};

/** How long the folder must be quiet before it is read again: saving a file is several events. */
const quietMilliseconds = 60;

/**
 * Calls back once a folder has been quiet for a moment after a change in it. There is one call at a
 * time, so that the last one has read the newest files. If it fails, the reason is logged. Hidden files,
 * which are no documents, don't count.
 */
export function watchFolder(
  { watcher, config }: Watching,
  folder: string,
  onChange: () => Promise<void>,
): void {
  let timer: NodeJS.Timeout | undefined;
  let working = Promise.resolve();
  watcher.add(folder);
  watcher.on('all', (_event, path) => {
    if (!isWatched(relative(folder, resolve(path)))) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      working = working
        .then(onChange)
        .catch((error: unknown) => config.logger.error(String(error)));
    }, quietMilliseconds);
  });
}

/**
 * Whether a path, relative to the folder, counts: of what is hidden, only the index of the pictures that are kept.
 */
function isWatched(path: string): boolean {
  const isHidden = path.split(sep).some((step) => step.startsWith('.'));
  return !isAbsolute(path) && (!isHidden || path === join(picturesFolder(''), indexName));
}
