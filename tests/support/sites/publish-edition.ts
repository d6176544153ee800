import { mkdirSync, mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { moveEdition, type SiteChanges } from '#publish/output/edition/move-edition.ts';
import { type Edition, openEdition } from '#publish/output/edition/open-edition.ts';
import { walkFolder } from '#publish/output/walk-folder.ts';

/** The files of an edition, by path. */
export type EditionFiles = Readonly<Record<string, string>>;

/** When the files of an edition were written: older than whatever a test writes, and than the list of files. */
export const longAgo = new Date('2024-03-01T12:00:00Z');

/**
 * Moves an edition into the folder of its site.
 *
 * @param prepare called before the move
 */
export function publishEdition(
  site: string,
  files: EditionFiles,
  prepare: (edition: Edition) => void = () => undefined,
): SiteChanges {
  const edition = growEdition(site, files);
  try {
    prepare(edition);
    return moveEdition(edition, null);
  } finally {
    rmSync(edition.staging, { recursive: true, force: true });
  }
}

/** Begins an edition of a site: as in a build, its pages are written whatever the last one has, and other files where they differ. */
export function growEdition(site: string, files: EditionFiles): Edition {
  mkdirSync(dirname(site), { recursive: true });
  const edition = openEdition(mkdtempSync(`${site}.next-`), site);
  for (const [path, content] of Object.entries(files)) {
    if (path.endsWith('.html')) edition.stage(path, content);
    else edition.write(path, content);
  }
  for (const path of walkFolder(edition.staging)) {
    utimesSync(join(edition.staging, path), longAgo, longAgo);
  }
  return edition;
}
