import { join, relative, resolve, sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import { indexName, picturesFolder } from '#pictures/kept/file-names.ts';

/** How long the folder must be quiet before it is read again: saving a file is several events. */
const quietMilliseconds = 60;

/**
 * Calls back once a folder has been quiet for a moment after a change in it. There is one call at a
 * time, so that the last one has read the newest files. If it fails, the reason is logged.
 */
export function watchFolder(
  { watcher, config }: ViteDevServer,
  folder: string,
  onChange: () => Promise<void>,
): void {
  let timer: NodeJS.Timeout | undefined;
  let working = Promise.resolve();
  watcher.add(folder);
  watcher.on('all', (_event, path) => {
    if (!`${resolve(path)}${sep}`.startsWith(folder + sep)) return;
    if (isPassedOver(relative(folder, path))) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      working = working
        .then(onChange)
        .catch((error: unknown) => config.logger.error(String(error)));
    }, quietMilliseconds);
  });
}

/** Hidden files are no documents; of what is kept beside the documents, the index of pictures alone matters. */
function isPassedOver(path: string): boolean {
  const isHidden = path.split(sep).some((step) => step.startsWith('.'));
  return isHidden && path !== join(picturesFolder(''), indexName);
}
