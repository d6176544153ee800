import type { SiteSettings } from '#documents/settings/site-settings.ts';
import type { Fetcher } from '#fetch/open-fetcher.ts';
import { holdLock } from '#gather/state/hold-lock.ts';
import { keepPictures } from '#pictures/keep-pictures.ts';
import type { PicturesSummary } from '#pictures/summary.ts';
import { listWanted } from '#pictures/wanted/list-wanted.ts';

type KeepFolderOptions = {
  folder: string;
  settings: SiteSettings;
  fetcher: Fetcher;
  now: Date;
  onProgress: (done: number, of: number) => void;
};

/**
 * Keeps the pictures of a folder of documents beside them. Where another run is at work, `reason` is a
 * sentence for the editor.
 *
 * @throws UnreadableFolder, and errors of the file system
 */
export async function keepFolder(
  options: KeepFolderOptions,
): Promise<{ ok: true; summary: PicturesSummary } | { ok: false; reason: string }> {
  const { folder, settings, fetcher, now, onProgress } = options;
  const wanted = await listWanted(folder, settings.site.timeZone);
  const lock = holdLock(folder, now);
  if (!lock.ok) return lock;
  try {
    const keeping = { folder, wanted, fetcher, settings: settings.pictures, now, onProgress };
    return { ok: true, summary: await keepPictures(keeping) };
  } finally {
    lock.release();
  }
}
